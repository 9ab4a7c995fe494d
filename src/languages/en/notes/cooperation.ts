import type { RuleNote } from "../../../language/rules.js";

/** What each rule about cooperation reads. */
export const cooperationNotes: Readonly<Record<string, RuleNote>> = {
  "cooperation-between": {
    reads: "the sides stand behind “between”",
    example: "Police cooperation between Sweden and Portugal goes on.",
  },
  "cooperation-with": {
    reads: "one side is the subject of the clause, the others stand behind “with” or “alongside”",
    example: "Norway cooperates with Chile against illegal fishing.",
  },
  "cooperation-clause": {
    reads: "the clause names the sides: a plural subject, an adjective, a compound",
    example: "Sweden and Portugal cooperate against fraud.",
  },
  "cooperation-antecedent": {
    reads: "the sides are those of an earlier sentence: “the two countries”, “they”, “this agreement”",
    example: "Sweden receives Portugal on Monday. The two countries will cooperate against fraud.",
  },
  "cooperation-speaker": {
    reads: "a side that speaks of itself as “we” or “our”",
    example: "“We must cooperate against fraud,” said Swedish Foreign Minister Anna Berg.",
  },
};
