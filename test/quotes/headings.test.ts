import { describe, expect, it } from "vitest";
import { englishQuotesIn, quotesIn } from "./read.js";

const BODY =
  "The mayor Jane Ford spoke to reporters on Monday about the bridge of Lurcy and the talks with the council.";
const CORPS = "La maire de Lurcy, Jeanne Roux, a parlé lundi du budget de la commune devant les habitants réunis.";

describe("quoted words of a heading", () => {
  it.each([
    ["before a colon", "Mayor: talks 'constructive'", "talks 'constructive'", "Mayor"],
    ["behind a dash", "Bridge is 'unsafe' - mayor", "Bridge is 'unsafe'", "mayor"],
    ["as their subject", "Ford 'will not quit'", "will not quit", "Ford"],
  ])("are of whom the heading names %s", (_, heading, content, mention) => {
    const [quote] = englishQuotesIn(`${heading}\n\n${BODY}`);
    expect(quote).toMatchObject({ text: content, part: "headline", rule: "en/heading-source" });
    expect(quote?.speaker?.mention?.text).toBe(mention);
  });

  it("are the clause behind a name and a colon", () => {
    const [quote] = quotesIn(`Jeanne Roux: le budget va baisser « si les règles changent »\n\n${CORPS}`);
    expect(quote?.text).toBe("le budget va baisser « si les règles changent »");
    expect(quote?.speaker?.name).toBe("Jeanne Roux");
  });

  it("are nobody's behind a topic and a colon", () => {
    expect(quotesIn(`Budget: la commune veut « réparer » le pont\n\n${CORPS}`)).toEqual([]);
  });
});
