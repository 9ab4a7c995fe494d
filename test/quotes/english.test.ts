import { expect, it } from "vitest";
import { englishQuotesIn } from "./read.js";

it.each([
  ["a cue behind its subject", '"The bridge is open," the mayor said.', "The bridge is open", "the mayor"],
  ["a cue before its subject", '"The bridge is open," said the mayor.', "The bridge is open", "the mayor"],
  ["a clause without its conjunction", "Police said the bridge would open.", "the bridge would open", "Police"],
  ["an addressee", "The mayor told reporters that the bridge was open.", "the bridge was open", "The mayor"],
  ["a wording of source", "According to a report, the bridge is safe.", "the bridge is safe", "a report"],
  ["words without marks before a cue", "The bridge is safe, the mayor said.", "The bridge is safe", "the mayor"],
  ["a phrase", 'The mayor praised a "fine bridge".', "fine bridge", "The mayor"],
])("reads %s", (_, text, content, mention) => {
  const [quote] = englishQuotesIn(text);
  expect(quote?.text).toBe(content);
  expect(quote?.speaker?.mention?.text).toBe(mention);
});

it("takes single marks for marks and apostrophes for apostrophes", () => {
  const [quote] = englishQuotesIn("'The workers' bridge is open,' said the mayor.");
  expect(quote?.text).toBe("The workers' bridge is open");
});

it("keeps an incise between two parts of a sentence", () => {
  const [quote] = englishQuotesIn('"The bridge," the mayor said, "is open at last."');
  expect(quote?.fragments).toHaveLength(2);
  expect(quote?.type).toBe("direct");
});
