import type { RuleNote } from "../../../language/rules.js";

/** What each rule about cooperation reads. */
export const cooperationNotes: Readonly<Record<string, RuleNote>> = {
  "cooperation-between": {
    reads: "the sides stand behind « entre »",
    example: "La coopération policière entre la Suède et le Portugal se poursuit.",
  },
  "cooperation-with": {
    reads: "one side is the subject of the clause, the others stand behind « avec » or « aux côtés de »",
    example: "La Norvège collabore avec le Chili contre la pêche illégale.",
  },
  "cooperation-clause": {
    reads: "the clause names the sides: a plural subject, an adjective, a compound",
    example: "La Suède et le Portugal coopèrent contre la fraude.",
  },
  "cooperation-antecedent": {
    reads: "the sides are those of an earlier sentence: « les deux pays », « ils », « cet accord »",
    example: "La Suède accueille lundi le Portugal. Les deux pays vont coopérer contre la fraude.",
  },
  "cooperation-speaker": {
    reads: "a side that speaks of itself as « nous » or « notre »",
    example: "« Nous devons coopérer contre la fraude », a déclaré la ministre suédoise de la Justice, Anna Berg.",
  },
};
