import { existsSync } from "node:fs";
import axe from "axe-core";
import { renderHtml } from "depeche/render";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../fixtures/sample.js";

const executablePath = "/usr/bin/chromium";

describe.skipIf(!existsSync(executablePath))("the page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(() => browser?.close());

  it.each([
    ["light", 1280],
    ["light", 390],
    ["dark", 1280],
    ["dark", 390],
  ] as const)(
    "breaks no rule of accessibility and fits: %s, %i wide",
    async (colorScheme, width) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      await page.setContent(renderHtml(sample));
      await page.evaluate(axe.source);
      const found = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map((one) => one.id + ' ' + one.nodes[0].html))",
      );
      expect(found).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.close();
    },
    60_000,
  );
});
