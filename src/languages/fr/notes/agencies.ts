import type { RuleNote } from "../../../language/rules.js";

/** What each rule about agencies reads. */
export const agenciesNotes: Readonly<Record<string, RuleNote>> = {
  "known-name": {
    reads: "name of a body that the gazetteer holds",
    example: "La Banque centrale européenne a relevé son taux.",
  },
  "known-acronym": {
    reads: "acronym of a body that the gazetteer holds",
    example: "L'ANSSI a publié un guide.",
  },
  "known-metonym": {
    reads: "place that stands for a body",
    example: "Matignon n'a pas réagi.",
  },
  "known-office": {
    reads: "title that names a body that the gazetteer holds",
    example: "Le directeur général de la sécurité intérieure a parlé.",
  },
  ministry: {
    reads: "ministry or minister by nationality and portfolio, in any order",
    example: "Le ministre portugais de la Pêche arrive lundi.",
  },
  "owned-body": {
    reads: "common noun with whose it is: government, army, police, justice, prosecutors",
    example: "Le gouvernement portugais a démissionné.",
  },
  "state-body": {
    reads: "body that a state has once, named by its noun alone",
    example: "Le Portugal attend le vote du Parlement.",
  },
  "unknown-body": {
    reads: "unknown body by the pattern of its name: head, qualifier, complement",
    example: "Le rapport de l'Office régional des ponts de Lurcy est sorti.",
  },
  "defined-body": {
    reads: "name with the head of a body, introduced with its acronym",
    example: "Le Service des ponts ruraux (SPR) embauche.",
  },
  "defined-acronym": {
    reads: "acronym that the text has defined",
    example: "Le Service des ponts ruraux (SPR) embauche. Le SPR cherche un maçon.",
  },
  "short-form": {
    reads: "capitalised head of a name that the text gave before",
    example: "La Commission européenne a tranché. Selon la Commission, le pont rouvrira.",
  },
  "numbered-unit": {
    reads: "formation of armed forces by its number",
    example: "Le 3e régiment de ponts arrive.",
  },
  "part-of-body": {
    reads: "part of a body named with the body",
    example: "La commission des ponts du Sénat a voté.",
  },
};
