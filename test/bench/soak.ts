/**
 * Endurance: `npm run check:soak` reads 100,000 generated articles, French and English in turn, and fails where memory
 * grows while it does: what is left after a garbage collection may not rise once all rules have been at work.
 */
import { analyze } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { articleOf, english as englishTexts, french as frenchTexts } from "../support/generate.js";

const ARTICLES = 100_000;
/** Code units of an article: a dispatch. */
const LENGTH = 800;
/** After so many, caches are full. */
const WARM = 20_000;
const MOST_GROWTH = 8 * 1024 * 1024;

function heap(): number {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

let warm = 0;
let facts = 0;
for (let index = 0; index < ARTICLES; index++) {
  const [grammar, language] = index % 2 === 0 ? [frenchTexts, french] : [englishTexts, englishLite];
  facts += analyze(articleOf(grammar, index, LENGTH), { language }).quotes.length;
  if (index === WARM) warm = heap();
}
const growth = heap() - warm;
console.log(
  `${ARTICLES} articles, ${facts} quotes; heap ${growth >= 0 ? "up" : "down"} ${Math.abs(Math.round(growth / 1024))} kB after the first ${WARM}`,
);
if (facts < ARTICLES / 10) throw new Error("too few quotes were read: the articles give the rules nothing to do");
if (growth > MOST_GROWTH) throw new Error(`memory grew by ${growth} bytes`);
