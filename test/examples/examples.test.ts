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
    expect(drawn).toContain("]\nFrance et Allemagne veulent une coalition internationale contre la cybercriminalité\n");
  });
  it.each(["who-said-what", "which-bodies", "who-works-with-whom"])("%s runs", async (example) => {
    await expect(printed(example)).resolves.toBeTypeOf("string");
  });
});
