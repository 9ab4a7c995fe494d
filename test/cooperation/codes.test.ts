import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/cooperation/codes.js";

describe("the codes of a cooperation", () => {
  it.each([
    ["existing", [], "bond", "060", "COOPERATE"],
    ["existing", ["intelligence"], "bond", "064", "COOPERATE"],
    ["agreed", ["justice"], "deal", "057", "SUPPORT"],
    ["promised", ["economy-trade"], "bond", "0311", "AGREE"],
    ["called-for", ["defence"], "bond", "0212", "REQUEST:assist"],
    ["praised", ["police"], "bond", "051", "SUPPORT"],
    ["discussed", [], "talk", "040", "CONSULT"],
    ["suspended", [], "bond", "160", "SANCTION:discontinue"],
    ["suspended", [], "deal", "160", "SANCTION:withdraw"],
    ["suspended", ["diplomacy"], "tie", "161", "SANCTION:discontinue"],
    ["suspended", [], "talk", "164", "SANCTION:discontinue"],
    ["refused", ["justice"], "legal", "1213", "REJECT:assist"],
    ["refused", [], "talk", "125", "REJECT:meet"],
    ["failed", [], "deal", "127", "REJECT"],
    ["lacking", [], "bond", "111", "ACCUSE:disapprove"],
    ["denied", [], "bond", "016", null],
    ["threatened", [], "deal", "1313", "THREATEN:relations"],
  ] as const)("%s on %j by a %s are CAMEO %s and PLOVER %s", (status, topics, kind, cameo, plover) => {
    expect(codesOf(status, topics, kind)).toEqual({ cameo, plover });
  });
});
