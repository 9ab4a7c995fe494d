import { expect, it } from "vitest";
import { englishQuotesIn } from "./read.js";

it.each([
  [
    "a role of several words before a name",
    "British foreign minister Jack Stow said there had been a mistake.",
    "Jack Stow",
  ],
  ["a role that starts like a verb", "Shadow transport secretary Jane Ford said the deal was off.", "Jane Ford"],
  ["an everyday noun before a name", "Islander Morag Tanik, who runs a shop, said she had lost all.", "Morag Tanik"],
  ["a noun before a name", "Lurcy goalkeeper Norman Pole said he would miss his friends.", "Norman Pole"],
  [
    "an apposition behind a coordinator",
    "But John Clay, senior consultant at a firm, told the paper that it was late.",
    "John Clay",
  ],
  [
    "an apposition with a word that may be a verb",
    "Rita Lindsay, director of systems change for the fund, said it was hard.",
    "Rita Lindsay",
  ],
  [
    "a relative clause of two verbs",
    "Jane Ford, who led the town and lost the vote, said she was excited.",
    "Jane Ford",
  ],
  [
    "a name apposed in a second clause",
    "Experts suggested that the stone was bad, but Lurcy's mayor, Maria Cole, said the cause was unknown.",
    "Maria Cole",
  ],
  [
    "nouns apposed before a name",
    "The host, Bridge Council board member Nicole Leder, has said it is bad.",
    "Nicole Leder",
  ],
  [
    "a clause inside a reported clause",
    "He also says Lord Goldman warned the town that the bridge could fall.",
    "Lord Goldman",
  ],
  ["a dateline", "LURCY, May 3 (Reuters) - Anna Cole disputed on Tuesday whether the bridge had fallen.", "Anna Cole"],
  ["the house of somebody", '"It is open," said Kazuo Tani of Lurcy Securities.', "Kazuo Tani"],
  ["a given name", "Phil Foden plays on Sunday. Fans came early.\n\nPhil said the town was kind to him.", "Phil Foden"],
])("names the source behind %s", (_, text, name) => {
  expect(englishQuotesIn(text).at(-1)?.speaker?.name).toBe(name);
});

it.each([["added the bridge would open"], ["noted they were late"], ["recalled the town didn't pay"]])(
  "reads a clause without its conjunction: %s",
  (words) => {
    const [quote] = englishQuotesIn(`The mayor ${words}.`);
    expect(quote?.text).toBe(words.replace(/^\w+ /, ""));
  },
);

it.each([
  ["The index added 0.4 per cent and shares rose in Lurcy."],
  ["She recalls moments of hostility as she walked."],
])("reads no clause where a noun phrase is the object: %s", (text) => {
  expect(englishQuotesIn(text)).toEqual([]);
});

it("takes no body for whom a pronoun of persons means", () => {
  const [quote] = englishQuotesIn("Forensic police opened the bridge. The road is safe, she said.");
  expect(quote?.speaker?.name ?? null).toBeNull();
});

it("takes a noun alone for somebody new, not for the speaker before", () => {
  const quotes = englishQuotesIn(
    "“It is late,” said Jane Ford, an analyst. Critics said the bridge was unsafe. Police said they had closed it.",
  );
  expect(quotes.map(({ speaker }) => speaker?.name ?? speaker?.role)).toEqual(["Jane Ford", "Critics", "Police"]);
});

it("tells a body's spokeswoman from the body", () => {
  const [quote] = englishQuotesIn("“We are ready,” a Home Office spokeswoman said.");
  expect(quote?.speaker).toMatchObject({ kind: "person", role: "Home Office spokeswoman", ref: null });
  const [both] = englishQuotesIn("The Home Office and Europol said they were ready.");
  expect(both?.speaker).toMatchObject({ kind: "group", members: [{ ref: "gb-interior" }, { ref: "eu-europol" }] });
});

it("takes a capital behind closing marks for a name, not for a verb", () => {
  for (const text of [
    "“We stand ready,” State Department spokesman Mark Devlin said.",
    '"We stand ready," Call Centre boss Mark Devlin said.',
  ]) {
    expect(englishQuotesIn(text)).toMatchObject([{ cue: { text: "said" }, speaker: { name: "Mark Devlin" } }]);
  }
});

it("takes the noun phrase behind a verb for its subject where no addressee must stand", () => {
  expect(englishQuotesIn("“It may fall,” warned Jane Ford.")[0]?.speaker?.name).toBe("Jane Ford");
  expect(englishQuotesIn("“It may fall,” told Jane Ford.")[0]?.speaker?.name).not.toBe("Jane Ford");
});

it("tells somebody's people from him", () => {
  const [quote] = englishQuotesIn("Mr Devlin's spokeswoman denied that he had resigned.");
  expect(quote?.speaker).toMatchObject({ mention: { text: "Mr Devlin's spokeswoman" }, name: null, ref: null });
});
