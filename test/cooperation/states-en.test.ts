import { detectCooperation } from "depeche";
import { englishLite } from "depeche/en/lite";
import { describe, expect, it } from "vitest";
import type { StateCase } from "./states.js";

const CASES: readonly StateCase[] = [
  {
    state: "existing",
    says: [
      "Norwegian and Chilean investigators have shared evidence since May.",
      "Sweden does not call into question its cooperation with Portugal.",
    ],
    misses: [
      ["Sweden could have cooperated with Portugal.", null],
      ["Sweden shared a border with Norway.", null],
    ],
  },
  {
    state: "agreed",
    says: [
      "The Swedish and Portuguese ministers signed a policing agreement in Ottawa on Friday.",
      "Chile has ratified the extradition treaty with Peru.",
    ],
    misses: [
      ["Sweden is in agreement with the view of Portugal.", null],
      ["Sweden and Portugal are ready to sign a fisheries agreement.", "promised"],
    ],
  },
  {
    state: "promised",
    says: [
      "Norway pledged to strengthen its cooperation with Chile.",
      "Norway and Chile will share intelligence from Monday.",
    ],
    misses: [
      ["Norway has strengthened its cooperation with Chile.", "existing"],
      ["Norway and Chile will play football on Monday.", null],
    ],
  },
  {
    state: "called-for",
    says: [
      "The Swedish minister called for closer coordination with Portugal.",
      "Sweden and Portugal must cooperate against fraud.",
    ],
    misses: [
      ["The Swedish minister called her mother in Portugal.", null],
      ["The Swedish minister welcomed the coordination with Portugal.", "praised"],
    ],
  },
  {
    state: "praised",
    says: [
      "The Chilean envoy hailed an exemplary partnership with Peru.",
      "Norway praised the cooperation with Chile.",
    ],
    misses: [
      ["The Chilean envoy hailed a taxi in Peru.", null],
      ["Norway criticised the lack of cooperation with Chile.", "lacking"],
    ],
  },
  {
    state: "discussed",
    says: [
      "Swedish officials are negotiating an extradition treaty with Chile.",
      "Sweden and Portugal discussed their police cooperation.",
    ],
    misses: [
      ["Sweden and Portugal discussed the weather.", null],
      ["Swedish officials have signed an extradition treaty with Chile.", "agreed"],
    ],
  },
  {
    state: "resumed",
    says: [
      "Tunisia and Italy have resumed their joint patrols.",
      "Chile and Peru have revived their judicial cooperation.",
    ],
    misses: [
      ["Chile and Peru resumed play after the rain.", null],
      ["Chile and Peru will revive their judicial cooperation.", "promised"],
    ],
  },
  {
    state: "suspended",
    says: [
      "Niger suspends its military cooperation with Belgium.",
      "Norway pulled out of the fisheries agreement with Chile.",
    ],
    misses: [
      ["Chile suspended a referee.", null],
      ["Niger has not suspended its military cooperation with Belgium.", "existing"],
    ],
  },
  {
    state: "refused",
    says: [
      "Norway refused to cooperate with Chile.",
      "The Swedish court turned down the extradition request from Portugal.",
    ],
    misses: [
      ["Norway refused to comment on the weather in Chile.", null],
      ["Norway has not refused to cooperate with Chile.", "existing"],
    ],
  },
  {
    state: "failed",
    says: [
      "The negotiations between Sweden and Portugal on a fisheries agreement collapsed.",
      "The trade agreement between Chile and Peru has collapsed.",
    ],
    misses: [
      ["A bridge between Chile and Peru has collapsed.", null],
      ["The trade agreement between Chile and Peru has not collapsed.", "discussed"],
    ],
  },
  {
    state: "lacking",
    says: [
      "The Swedish prosecutor deplored the lack of cooperation from Panama.",
      "There is no coordination between Sweden and Portugal.",
    ],
    misses: [
      ["The Swedish prosecutor deplored the lack of water in Panama.", null],
      ["The Swedish prosecutor praised the cooperation of Panama.", "praised"],
    ],
  },
  {
    state: "denied",
    says: ["Turkey denied any collaboration with Syria in the case.", "Chile denied having cooperated with Peru."],
    misses: [
      ["Turkey denied any rise in prices.", null],
      ["Turkey maintained its collaboration with Syria.", "existing"],
    ],
  },
  {
    state: "threatened",
    says: [
      "Chile threatened to break off the readmission agreement with Peru.",
      "Sweden could suspend its cooperation with Portugal.",
    ],
    misses: [
      ["A storm threatened Chile and Peru.", null],
      ["Chile broke off the readmission agreement with Peru.", "suspended"],
    ],
  },
];

const read = (text: string) =>
  detectCooperation({ blocks: [{ part: "paragraph", text }] }, { language: englishLite }).map((one) => one.status);

describe.each(CASES)("$state in English", ({ state, says, misses }) => {
  it.each(says.map((text) => [text]))("is said by %s", (text) => {
    expect(read(text)).toEqual([state]);
  });

  it.each(misses)("is not said by %s, which says %s", (text, other) => {
    expect(read(text)).toEqual(other === null ? [] : [other]);
  });
});
