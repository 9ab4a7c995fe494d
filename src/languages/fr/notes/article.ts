import type { RuleNote } from "../../../language/rules.js";

const body =
  "Le pont de Lurcy a rouvert lundi matin après deux années de travaux, a annoncé la mairie de la petite ville.\n\nLes habitants du quartier des Halles pourront de nouveau traverser la rivière à pied comme en voiture.";
const page = (lines: string): string =>
  `Menu\n\nSe connecter\n\nLe pont de Lurcy rouvre enfin aux voitures\n\n${body}${lines}`;

/** What each rule about article reads. */
export const articleNotes: Readonly<Record<string, RuleNote>> = {
  given: { reads: "A block whose part the caller told.", example: body },
  "section-line": {
    reads: "The name of a section or publisher over the headline.",
    example: `Politique\n\nLe pont de Lurcy rouvre aux voitures\n\n${body}`,
  },
  headline: {
    reads: "The line of title shape that the article starts with.",
    example: `Le pont de Lurcy rouvre aux voitures\n\n${body}`,
  },
  standfirst: {
    reads: "A line between headline and body that sums the article up.",
    example: `Le pont de Lurcy rouvre\n\nDeux ans de travaux pour un ouvrage classé\n\n${body}`,
  },
  lead: {
    reads: "The first paragraph behind the headline.",
    example: `Le pont de Lurcy rouvre aux voitures\n\n${body}`,
  },
  "byline-opener": {
    reads: "A line that an opener such as « Par » makes a byline.",
    example: `Le pont de Lurcy rouvre aux voitures\n\nPar Jeanne Roux et Paul Lenoir, avec AFP\n\n${body}`,
  },
  "byline-names": {
    reads: "Names alone between headline and body.",
    example: `Le pont de Lurcy rouvre aux voitures\n\nJeanne Roux\n\n${body}`,
  },
  signature: {
    reads: "Names or initials behind the last paragraph.",
    example: `Le pont de Lurcy rouvre aux voitures\n\n${body}\n\nJ.R. avec AFP`,
  },
  "date-line": {
    reads: "A line that holds little but a date.",
    example: `Le pont de Lurcy rouvre aux voitures\n\nPublié le 3 juin 2024 à 18h27\n\n${body}`,
  },
  caption: {
    reads: "A line beside a credit line, with the words of a caption, or that tells who is in a picture.",
    example: `Le pont de Lurcy rouvre aux voitures\n\nDe gauche à droite, la maire et le préfet sur le pont\n\n${body}`,
  },
  "caption-credit": {
    reads: "A text that a credit ends.",
    example: `Le pont de Lurcy rouvre aux voitures\n\nLe pont de Lurcy, lundi matin. - JEANNE ROUX / AFP\n\n${body}`,
  },
  "caption-repeat": {
    reads: "A caption told twice, with and without its credit.",
    example: `Le pont de Lurcy rouvre aux voitures\n\nLe pont de Lurcy, lundi matin, après les travaux.\n\nLe pont de Lurcy, lundi matin, après les travaux. - JEANNE ROUX / AFP\n\n${body}`,
  },
  "credit-line": {
    reads: "A line that is a credit alone.",
    example: `Le pont de Lurcy rouvre aux voitures\n\n© AFP\n\n${body}`,
  },
  heading: {
    reads: "A line of title shape between two paragraphs.",
    example: `Le pont de Lurcy rouvre aux voitures\n\n${body}\n\nUn chantier difficile\n\n${body.replace("lundi", "mardi")}`,
  },
  "dashed-heading": {
    reads: "A heading between dashes, as news agencies write it.",
    example: `Le pont de Lurcy rouvre aux voitures\n\n${body}\n\n- Un chantier difficile -\n\n${body.replace("lundi", "mardi")}`,
  },
  paragraph: { reads: "Running text of the body.", example: `Le pont de Lurcy rouvre aux voitures\n\n${body}` },
  "list-item": {
    reads: "An item of a list, behind a dash or bullet.",
    example: `Le pont de Lurcy rouvre aux voitures\n\n${body}\n\n- Les voitures passeront dès lundi matin.\n\n- Les camions attendront la fin du mois.`,
  },
  "related-opener": {
    reads: "A line that wording such as « À lire aussi » makes a teaser.",
    example: page("\n\nÀ lire aussi : La rivière déborde à Nériac"),
  },
  teaser: {
    reads: "Title and text of another article, by their place among the furniture behind the last paragraph.",
    example: page(
      "\n\nLa rivière déborde encore dans le village de Nériac\n\nLes pompiers ont évacué trois familles dans la nuit.\n\nNewsletter",
    ),
  },
  post: {
    reads: "A post of a social network that the article shows, by the signature under it.",
    example: `Le pont de Lurcy rouvre aux voitures\n\n${body}\n\nJe suis passé le premier sur le pont ce matin, et c'est une joie de le voir ouvert.\n\n— Paul Petit (@ppetit) 3 juin 2024\n\nLes commerçants de la vieille ville avaient perdu la moitié de leurs clients depuis la fermeture du pont.`,
  },
  navigation: { reads: "A line of menu words alone.", example: page("\n\nPartager sur Facebook") },
  "furniture-wording": {
    reads: "A short block whose wording is no journalism: newsletters, cookies, subscriptions.",
    example: page("\n\nInscrivez-vous à notre lettre d'information"),
  },
  furniture: {
    reads: "A short line that fits nothing else, on a page with menus, or one said before.",
    example: page("\n\nPartager\n\nLurcy"),
  },
};
