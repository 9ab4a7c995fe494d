import { formsAt } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import type { Hits } from "../text/hits.js";
import { type Found, is, isContent, type Scan } from "./scan.js";

/** Tokens between the head of a part and the whole: "commission des affaires étrangères du Sénat". */
const REACH = 8;

/** Joins the name of a part to the body it is a part of: "commission des lois du Sénat". */
export function joinParts(scan: Scan, chosen: readonly Found[]): readonly Found[] {
  const { start, value } = scan.doc.hits[LexiconSet.AgencyHead] as Hits;
  const firsts: number[] = [];
  for (let hit = 0; hit < start.length; hit++) {
    if (scan.lexicon.heads[value[hit] as number]?.class === "part") firsts.push(start[hit] as number);
  }
  if (firsts.length === 0) return chosen;
  let next = 0;
  let floor = 0; // one past the body before
  return chosen.map((whole) => {
    while (next < firsts.length && (firsts[next] as number) < Math.max(floor, whole.first - REACH)) next++;
    floor = whole.last;
    const first = firsts[next];
    if (first === undefined || first >= whole.first || whole.form === "office" || !belongs(scan, first, whole.first)) {
      return whole;
    }
    return { ...whole, first, head: first, form: "name", rule: "part-of-body", certainty: "low", whole };
  });
}

/** Whether only nouns and "of" stand between a head and a whole, "of" last. */
function belongs(scan: Scan, head: number, whole: number): boolean {
  const last = scan.lexicon.articles.has(scan.doc.tokens.word[whole - 1] as number) ? whole - 2 : whole - 1;
  if (last <= head || !is(scan, last, Word.Of)) return false;
  for (let at = head + 1; at < last; at++) {
    const isArticle = scan.lexicon.articles.has(scan.doc.tokens.word[at] as number);
    if (is(scan, at, Word.Of | Word.And) || isArticle) continue;
    if (!isContent(scan, at) || (formsAt(scan.doc, at) & FINITE && !is(scan, at - 1, Word.Of))) return false;
  }
  return true;
}
