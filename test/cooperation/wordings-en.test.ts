import { detectCooperation } from "depeche";
import { englishLite } from "depeche/en/lite";
import { describe, expect, it } from "vitest";

/** What a sentence says: its states, and the sides of the first record as states. */
const read = (text: string): [states: string[], sides: string[]] => {
  const records = detectCooperation({ blocks: [{ part: "paragraph", text }] }, { language: englishLite });
  const sides = (records[0]?.participants ?? []).map(({ id, country }) => country ?? id);
  return [records.map(({ status }) => status), [...new Set(sides)].sort()];
};

const CASES: readonly (readonly [text: string, state: string, ...sides: string[]])[] = [
  ["Sweden and Denmark are partners in the project.", "existing", "DK", "SE"],
  ["Norway and Sweden are close allies.", "existing", "NO", "SE"],
  ["The raid was carried out jointly by Swedish and Danish forces.", "existing", "DK", "SE"],
  ["The arrests followed a joint investigation by police in Sweden and Denmark.", "existing", "DK", "SE"],
  ["Norway and Sweden agreed on a joint border force.", "agreed", "NO", "SE"],
  ["Peru agreed with Chile to exchange radar parts.", "agreed", "CL", "PE"],
  ["Israel and Sweden have normalised relations.", "agreed", "IL", "SE"],
  ["Chile and Peru struck a deal to share water.", "agreed", "CL", "PE"],
  ["Chile and Peru signed a peace deal.", "agreed", "CL", "PE"],
  ["Jordan and Chile will hold joint drills.", "promised", "CL", "JO"],
  ["Norway said it would cooperate with Chile.", "promised", "CL", "NO"],
  ["Norway and Sweden plan to build a joint force.", "promised", "NO", "SE"],
  ["Norway could sign an agreement with Chile.", "promised", "CL", "NO"],
  ["Norway and Chile expand defence ties.", "existing", "CL", "NO"],
  ["Norway denied that it was cooperating with Chile.", "denied", "CL", "NO"],
  ["The minister called on Chile and Peru to work together.", "called-for", "CL", "PE"],
  ["Norway wants Sweden to sign the treaty.", "called-for", "NO", "SE"],
  ["Anna Berg said Norway needs to work more closely with Sweden.", "called-for", "NO", "SE"],
  ["The virus requires international cooperation.", "called-for", "group"],
  ["Officials from Norway are negotiating an extradition treaty with Chile.", "discussed", "CL", "NO"],
  ["The ministers of Norway and Sweden met to discuss a joint fund.", "discussed", "NO", "SE"],
  ["Norway is in talks with Chile about fishing.", "discussed", "CL", "NO"],
  ["Chile and Peru have restored diplomatic relations.", "resumed", "CL", "PE"],
  ["Chile has rejoined the fishing agreement with Peru.", "resumed", "CL", "PE"],
  ["Chile reneged on the fishing accord with Peru.", "suspended", "CL", "PE"],
  ["Chile is no longer cooperating with Peru.", "suspended", "CL", "PE"],
  ["Norway scaled back its cooperation with Chile.", "suspended", "CL", "NO"],
  ["Norway walked away from talks with Chile.", "suspended", "CL", "NO"],
  ["Chile rejected a request from Peru for a joint inquiry.", "refused", "CL", "PE"],
  ["Norway will not sign the agreement with Mali.", "refused", "ML", "NO"],
  ["The fisheries talks between Norway and Chile collapsed.", "failed", "CL", "NO"],
  ["Chile and Peru failed to agree on a fishing deal.", "failed", "CL", "PE"],
  ["Negotiations between Chile and Peru ended without an agreement.", "failed", "CL", "PE"],
  ["Chile failed to cooperate with Peru.", "lacking", "CL", "PE"],
  ["Norway complained about a lack of cooperation from Sweden.", "lacking", "NO", "SE"],
  ["Talks on a free trade deal between India and Britain have stalled.", "failed", "GB", "IN"],
  ["The treaty between Norway and Russia expired in May.", "suspended", "NO", "RU"],
  ["Finland will host joint exercises with Sweden.", "promised", "FI", "SE"],
  ["Russia said it would no longer share flight data with Sweden.", "refused", "RU", "SE"],
  ["Mexico refused to hand over the suspect to the United States.", "refused", "MX", "US"],
  ["Iran denied sharing missile technology with North Korea.", "denied", "IR", "KP"],
  ["British and French officers patrol the beaches together.", "existing", "FR", "GB"],
  ["London and Oslo are close to a deal on fishing.", "discussed", "GB", "NO"],
  ["Canada froze ties with India.", "suspended", "CA", "IN"],
  ["Norway is considering leaving the pact with Sweden.", "threatened", "NO", "SE"],
  ["Norway would consider scaling back its cooperation with Sweden.", "threatened", "NO", "SE"],
];

describe("the wordings of English", () => {
  it.each(CASES)("%s says %s", (text, state, ...sides) => {
    expect(read(text)).toEqual([[state], sides]);
  });

  it.each([
    "Norway and Sweden held talks.",
    "Talks between Norway and Sweden took place in Oslo.",
    "Chile and Peru discussed a peace deal.",
    "Norway demanded to negotiate with Chile.",
    "Germany agreed to accept 1,500 people now living in Greek refugee camps.",
    "Norway's government agreed to raise taxes.",
    "The Swedish police chief has to deal with Norway's weather.",
    "The witness was cooperating with the FBI.",
    "The Trans-Pacific Partnership worries Norway and Chile.",
  ])("say no cooperation in: %s", (text) => {
    expect(read(text)[0]).toEqual([]);
  });

  it("takes a pact up as what it was before: no deal between states", () => {
    expect(read("Norway broke the stability pact. Sweden and Norway discussed the pact.")[0]).toEqual([]);
  });

  it("takes no place and no people for the union that members belong to", () => {
    const [states, sides] = read(
      "Nato has bases in Europe and European partners. Member states take collective action.",
    );
    expect([states, sides]).toEqual([["existing"], ["NATO"]]);
  });

  it("takes no state for a side that only names a war", () => {
    expect(read("Norway failed to offer support to Sweden during the Iran war.")).toEqual([["lacking"], ["NO", "SE"]]);
  });

  it("reads help only where it is refused or lacking", () => {
    expect(read("Sweden criticised Norway for its reluctance to play a greater role.")[0]).toEqual(["lacking"]);
    expect(read("Norway played a greater role in Sweden.")[0]).toEqual([]);
  });

  it("takes nobody who only judges for a side", () => {
    expect(read("Cooperation of Norway and Sweden has been praised by Nato.")).toEqual([["praised"], ["NO", "SE"]]);
  });

  it("takes the union that « the alliance » goes back to for a side", () => {
    const [states, sides] = read("Nato meets on Monday. Spain may be suspended from the alliance.");
    expect([states, sides]).toEqual([["threatened"], ["ES", "NATO"]]);
  });
});

it("reads the infinitive of a heading as what is to come", () => {
  const headings = ["Norway and Chile to work together on radar", "Norway and Chile to sign trade deal"];
  for (const text of headings) {
    const records = detectCooperation({ blocks: [{ part: "headline", text }] }, { language: englishLite });
    expect(records.map(({ status }) => status)).toEqual(["promised"]);
  }
  expect(read("Officials met to sign a deal between Norway and Chile.")[0]).not.toContain("promised");
});
