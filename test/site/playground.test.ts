import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Analysis } from "depeche";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.js";
import { serve } from "./serve.js";

const site = fileURLToPath(new URL("../../docs/.vitepress/dist", import.meta.url));
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const pages = ["index", "playground", "guide/start", "guide/how-it-works", "accuracy"];

let host: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  if (!existsSync(site)) throw new Error("the site is not built: npm run docs");
  host = await serve(site);
  browser = await chromium.launch(CHROMIUM);
});
afterAll(async () => {
  await browser?.close();
  host?.server.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

describe("the playground", () => {
  const article = () => page.frameLocator("iframe");
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  beforeEach(async () => {
    await page.goto(`${host.url}/playground.html`);
    await article().locator("h1").waitFor();
  });

  it("shows who speaks in an article that is pasted", async () => {
    await page
      .getByLabel("Article", { exact: true })
      .fill("« Le pont rouvre », a déclaré la maire de Lurcy, Awa Diallo.");
    await expect.poll(() => article().locator(".facts").textContent()).toContain("Awa Diallo");
    expect(await page.locator(".bar [role=status]").first().textContent()).toContain("1 quote");
  });

  it("leaves out the facts that are switched off", async () => {
    const facts = article().locator(".facts");
    await expect.poll(() => facts.textContent()).toContain("Portugal");
    for (const fact of ["Places", "Cooperation", "Public bodies", "Quotes"]) await page.getByLabel(fact).uncheck();
    await expect.poll(() => facts.textContent()).not.toContain("Portugal");
    expect(await facts.textContent()).toContain("Jeanne Roux");
  });

  it("reads English where English is chosen, or fits", async () => {
    const language = async () => {
      await page.getByLabel("JSON", { exact: true }).check();
      return (JSON.parse((await page.locator("pre").textContent()) ?? "") as Analysis).article.language;
    };
    expect(await language()).toBe("fr");
    await page.getByLabel("English", { exact: true }).check();
    expect(await language()).toBe("en");
    await page.getByLabel("Whichever fits").check();
    await page.getByRole("button", { name: "an English one" }).click();
    await expect.poll(language).toBe("en");
  });

  it("works by keyboard alone, down to the copied JSON", async () => {
    await page.getByLabel("Article", { exact: true }).focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText("La France et le Portugal coopèrent.");
    const press = async (key: string, times: number) => {
      for (let left = times; left > 0; left--) await page.keyboard.press(key);
    };
    await press("Tab", 1); // language
    await page.keyboard.press("ArrowDown"); // from "whichever fits" to French
    await press("Tab", 5); // to the last fact
    await page.keyboard.press("Space");
    await press("Tab", 2); // past "show as"
    expect(await focused()).toBe("Copy JSON");
    await page.keyboard.press("Enter");
    await page.getByText("Copied", { exact: true }).waitFor();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as Analysis;
    expect(copied.article.text).toBe("La France et le Portugal coopèrent.");
    expect(copied.places.map(({ id }) => id)).toEqual(["FR", "PT"]);
    expect(copied.cooperations).toEqual([]);
  });

  it("leads from a fact to its words", async () => {
    const link = article().locator(".facts a[href^='#']").first();
    const target = (await link.getAttribute("href")) ?? "";
    await link.focus();
    await page.keyboard.press("Enter");
    await article().locator(`${target}:target`).waitFor();
  });

  it("survives text that is no article", async () => {
    await page.getByLabel("Article", { exact: true }).fill("<script>alert(1)</script> \u0000 « \ud83d");
    await expect.poll(() => article().locator("article").textContent()).toContain("<script>");
    await page.getByRole("button", { name: "an empty page" }).click();
    await expect.poll(() => page.locator(".bar [role=status]").first().textContent()).toBe("No fact found");
  });
});

describe.each(["light", "dark"] as const)("every page in %s", (colorScheme) => {
  it.each(pages)("%s can be read by everybody, and fits a telephone", async (path) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${host.url}/${path}.html`);
    await page.locator("h1").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.addScriptTag({ path: axe });
    const problems = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window, without a type
      const { violations } = await (window as any).axe.run(document, {
        iframes: false,
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      });
      // biome-ignore lint/suspicious/noExplicitAny: as above
      return violations.map((one: any) => `${one.id}: ${one.nodes.map((node: any) => node.target).join(" ")}`);
    });
    expect(problems).toEqual([]);
  });
});
