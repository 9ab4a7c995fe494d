import type { RuleNote } from "../../../language/rules.js";

/** What each rule about agencies reads. */
export const agenciesNotes: Readonly<Record<string, RuleNote>> = {
  "known-name": {
    reads: "name of a body that the gazetteer holds",
    example: "The European Central Bank raised its rate.",
  },
  "known-acronym": {
    reads: "acronym of a body that the gazetteer holds",
    example: "The FBI opened an inquiry.",
  },
  "known-metonym": {
    reads: "place that stands for a body",
    example: "The Pentagon did not react.",
  },
  "known-office": {
    reads: "title that names a body that the gazetteer holds",
    example: "The director of national intelligence spoke on Monday.",
  },
  ministry: {
    reads: "ministry or minister by nationality and portfolio, in any order",
    example: "The Portuguese fisheries minister arrives on Monday.",
  },
  "owned-body": {
    reads: "common noun with whose it is: government, army, police",
    example: "The Portuguese government resigned.",
  },
  "state-body": {
    reads: "body that a state has once, named by its noun alone",
    example: "Portugal waits for the vote of the Parliament.",
  },
  "unknown-body": {
    reads: "unknown body by the pattern of its name: qualifier, head, complement",
    example: "A report by the National Bridge Authority was published.",
  },
  "defined-body": {
    reads: "name with the head of a body, introduced with its acronym",
    example: "The Rural Bridge Service (RBS) is hiring.",
  },
  "defined-acronym": {
    reads: "acronym that the text has defined",
    example: "The Rural Bridge Service (RBS) is hiring. The RBS wants masons.",
  },
  "short-form": {
    reads: "capitalised head of a name that the text gave before",
    example: "The European Commission decided. The Commission will reopen the bridge, the Commission said.",
  },
  "numbered-unit": {
    reads: "formation of armed forces by its number",
    example: "The 12th Bridge Regiment arrived.",
  },
  "part-of-body": {
    reads: "part of a body named with the body",
    example: "The commission of bridges of the French Senate voted.",
  },
};
