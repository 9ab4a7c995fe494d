/** Verbs whose forms share fewer than three letters: inflected at once. */
const EAGER = new Set(
  "avoir être devoir faire lire mettre mourir mouvoir naître pouvoir savoir taire tenir venir vivre voir vouloir croire dire élire émettre émouvoir falloir fuir haïr plaire pleuvoir prendre rire valoir aller envoyer renvoyer oindre ouïr seoir".split(
    " ",
  ),
);
/** Verbs whose forms share three letters. */
const SHORT = new Set(
  "admettre agir asseoir battre bénir boire décevoir démettre détenir obtenir offrir omettre ouvrir paraître partir paître périr pâlir promettre recevoir redire refaire relire remettre renaître retenir revenir revivre revoir sentir servir sortir suivre surseoir trahir unir vêtir".split(
    " ",
  ),
);

/**
 * The letters that every form of a French verb starts with, at most the first four of its stem: "collaborer", "coll";
 * "payer", "pa", for "il paie"; "revenir", "rev". Null for a verb whose forms start too differently.
 */
export function stemOfFrenchVerb(lemma: string): string | null {
  const verb = lemma.replace(/^s(?:e |')/, "").split(" ", 1)[0] as string;
  if (EAGER.has(verb) || verb.includes("œ")) return null;
  if (verb.endsWith("yer")) return verb.slice(0, Math.min(4, verb.length - 3));
  if (verb.endsWith("er")) return verb.slice(0, Math.min(4, verb.length - 2));
  return verb.slice(0, SHORT.has(verb) ? 3 : 4);
}
