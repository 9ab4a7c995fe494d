import type { Analysis } from "depeche";
import { afterEach, describe, expect, it, vi } from "vitest";

/** What an example prints. */
async function printed(example: string): Promise<string> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import(`../../examples/${example}.ts`);
  return log.mock.calls.flat().join("\n");
}

describe("the examples", () => {
  afterEach(() => vi.restoreAllMocks());

  it("to-json prints a whole analysis that parses", async () => {
    const analysis: Analysis = JSON.parse(await printed("to-json"));
    expect(analysis.schema).toBe(1);
    expect(analysis.article.text).toContain("Les travaux sont finis");
  });
  it("demo draws a whole article", async () => {
    const drawn = await printed("demo");
    expect(drawn).toContain(
      "[headline]\nFrance et Allemagne veulent une coalition internationale contre la cybercriminalité\n",
    );
  });
  it("who-said-what names the speaker of every quote", async () => {
    expect(await printed("who-said-what")).toBe(
      [
        "Jeanne Roux (maire de Lurcy): Les travaux sont finis [direct, 35–57]",
        "Jeanne Roux (maire de Lurcy): le péage resterait gratuit [indirect, 122–148]",
        "Paul Aubin (préfet): le pont a « coûté deux fois moins que prévu » [mixed, 180–225]",
      ].join("\n"),
    );
  });
  it("which-bodies knows bodies of the gazetteer and one's own", async () => {
    const lines = (await printed("which-bodies")).split("\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual(["fr-anssi", "fr-interior", "fr-apr", "fr-parquet-paris"]);
    expect(lines[2]).toContain("named as Agence des ponts ruraux (name), APR (acronym), APR (acronym)");
  });
  it("who-works-with-whom tells states and sides", async () => {
    const lines = (await printed("who-works-with-whom")).split("\n");
    expect(lines[0]).toBe("agreed: France (joint), Portugal (joint); cybersecurity; CAMEO 057");
    expect(lines[2]).toBe("suspended: Mali (source), France (target); defence; CAMEO 160");
  });
});
