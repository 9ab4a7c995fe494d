import { analyze, checkLanguage, detectCooperation, extractQuotes, findAgencies } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";
import { esperanto } from "../../examples/esperanto/index.js";
import { rulesOf } from "../support/rules.js";

const options = { language: esperanto };

describe("a language pack written outside of the package", () => {
  it("is sound", () => {
    expect(checkLanguage(esperanto)).toEqual([]);
  });

  it.each(esperanto.rules.map(({ id, example }) => [id, example]))("reads %s in its example", (id, example) => {
    expect([...rulesOf(analyze(example, options))]).toContain(id);
  });

  it("tells who said what", () => {
    const text = "« La ponto estas preta », diris la urbestrino, Maria Roux. Ŝi aldonis, ke la vojo remalfermiĝos.";
    const quotes = extractQuotes(text, options);
    expect(quotes.map(({ type, text }) => [type, text])).toEqual([
      ["direct", "La ponto estas preta"],
      ["indirect", "la vojo remalfermiĝos"],
    ]);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Maria Roux", "Maria Roux"]);
  });

  it("tells which body, and of which state", () => {
    const [agency] = findAgencies("La franca ministro pri internaj aferoj venis.", options);
    expect(agency).toMatchObject({ kind: "ministry", country: "FR" });
  });

  it("tells who works with whom, on what, in which state", () => {
    const text = "Francio kaj Portugalio subskribis interkonsenton pri cibersekureco.";
    const [found] = detectCooperation(text, options);
    expect(found).toMatchObject({ status: "agreed", topics: ["cybersecurity"] });
    expect(found?.participants.map(({ id }) => id)).toEqual(["FR", "PT"]);
  });

  it("is chosen for its own texts only", () => {
    const language = [french, esperanto];
    expect(analyze("La ponto estas preta, kaj la vojo ankaŭ.", { language }).article.language).toBe("eo");
    expect(analyze("Le pont est prêt, et la route aussi.", { language }).article.language).toBe("fr");
  });
});
