import { bitsAt, formsAt, isKnownAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { Head } from "./lexicon.js";
import { readMinistry } from "./ministries.js";
import type { Wording } from "./names.js";
import { readOwned } from "./owned.js";
import { readProper } from "./proper.js";
import { type Found, is, isContent, isNationality, placeFrom, placeUpTo, type Scan, skipArticle } from "./scan.js";
import { readUnit } from "./units.js";

const RULES: Readonly<Record<Wording["form"], string>> = {
  name: "known-name",
  acronym: "known-acronym",
  metonym: "known-metonym",
  office: "known-office",
};

/** All phrases of a text that may name bodies, overlapping ones included, in no order; and those `defined` in it. */
export function findBodies(scan: Scan, defined: readonly Found[]): Found[] {
  const { doc, lexicon } = scan;
  const { tokens } = doc;
  const { names } = lexicon;
  const found: Found[] = [];
  const heads = doc.hits[LexiconSet.AgencyHead] ?? { start: [], end: [], value: [] };
  let hit = 0;
  const wordings: Wording[] = [];
  for (const sentence of doc.sentences) {
    while (hit < heads.start.length && (heads.start[hit] as number) < sentence.first) hit++;
    for (; hit < heads.start.length && (heads.start[hit] as number) < sentence.last; hit++) {
      if ((heads.end[hit] as number) > sentence.last) continue;
      const head = lexicon.heads[heads.value[hit] as number] as Head;
      const one = readHead(
        scan,
        head,
        heads.start[hit] as number,
        heads.end[hit] as number,
        sentence.first,
        sentence.last,
      );
      if (one) found.push(one);
    }
    let at = names.nextStart(tokens, sentence.first, sentence.last);
    for (; at < sentence.last; at = names.nextStart(tokens, at + 1, sentence.last)) {
      const last = names.match(tokens, at, sentence.last, wordings);
      if (last === at || isPlainWord(scan, at, last, wordings) || isOther(scan, at, last, sentence.first, wordings))
        continue;
      const one = named(scan, at, last, sentence.first, wordings);
      if (!goesOn(scan, one, sentence.last)) found.push(one);
    }
  }
  return found.concat(defined);
}

function readHead(scan: Scan, head: Head, first: number, last: number, from: number, limit: number): Found | null {
  switch (head.class) {
    case "portfolio":
      return readMinistry(scan, head, first, last, from, limit);
    case "owner":
    case "state":
    case "self":
      return readOwned(scan, head, first, last, from, limit);
    case "unit":
      return readUnit(scan, head, first, last, from, limit);
    case "part":
    case "noun":
      return null;
    case "none":
      return { first, last, head: first, form: "name", rule: "", certainty: "high", claims: [] };
    default:
      return readProper(scan, head, first, last, from, limit);
  }
}

/** Whether an acronym is a word of the language instead: "UN" in French, "IT" among other words in capitals. */
function isPlainWord(scan: Scan, first: number, last: number, wordings: readonly Wording[]): boolean {
  if (wordings[0]?.form !== "acronym" || last - first > 1) return false;
  const short = wordings[0].text.length <= 2;
  if (short && wordings.every((wording) => !wording.native)) return true; // "EU" in French: the United States, or a participle
  if (!bitsAt(scan.doc, first) && !formsAt(scan.doc, first)) return false;
  const { shape } = scan.doc.tokens;
  return (
    wordings.every((wording) => !wording.native) ||
    shape[first - 1] === Shape.Capitals ||
    shape[last] === Shape.Capitals
  );
}

/** Whether an acronym is a person's name or what a figure measures instead: "Jeanne Opcus", "12.5 ERG". */
function isOther({ doc }: Scan, first: number, last: number, from: number, wordings: readonly Wording[]): boolean {
  if (wordings[0]?.form !== "acronym" || first <= from || last - first > 1) return false;
  const { kind, shape, start, end, text } = doc.tokens;
  if (shape[first] === Shape.Capitalised) {
    const isName =
      first - 2 >= from &&
      shape[first - 1] === Shape.Capitalised &&
      shape[first - 2] === Shape.Lower &&
      !isKnownAt(doc, first - 1);
    return isName || (bitsAt(doc, first - 1) & Word.GivenName) !== 0;
  }
  if (kind[first - 1] !== TokenKind.Number) return false;
  for (let at = start[first - 1] as number; at < (end[first - 1] as number); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2c || code === 0x2e) return true;
  }
  return false;
}

/** Whether a noun and its nationality only begin a longer name: "Institut français | des ponts ruraux". */
function goesOn(scan: Scan, { first, last, form, claims }: Found, limit: number): boolean {
  if (form !== "name" || claims[0]?.kind !== "other" || last !== first + 2) return false;
  if (!isNationality(placeFrom(scan, first + 1)) || !is(scan, last, Word.Of)) return false;
  const noun = skipArticle(scan, last + 1, limit);
  if (noun >= limit || scan.doc.tokens.shape[noun] !== Shape.Lower || !isContent(scan, noun)) return false;
  return (formsAt(scan.doc, noun) & Form.Infinitive) === 0;
}

/** A wording of the gazetteer, with all bodies it may name. */
function named(scan: Scan, first: number, last: number, from: number, wordings: readonly Wording[]): Found {
  const known = wordings.map((wording) => wording.body);
  const body = scan.lexicon.bodies.list[known[0] as number];
  const form = wordings[0]?.form ?? "name";
  const countries = new Set(known.map((index) => scan.lexicon.bodies.list[index]?.country));
  const owner = placeUpTo(scan, first);
  const [state] = isNationality(owner) ? owner.places : [];
  const before = owner !== null && owner.first >= from && !scan.doc.rules.grammar.headFirst;
  if (before && state && form === "name" && !countries.has(state) && !countries.has("INT") && !countries.has("EU")) {
    // "the Australian | Border Force": the like body of another state
    const claims = [{ known: [], slugs: [], kind: body?.kind ?? "other", country: state }];
    return { first: owner.first, last, head: first, form, rule: "owned-body", certainty: "high", claims };
  }
  return {
    first,
    last,
    head: first,
    form,
    rule: RULES[form],
    certainty: "high",
    claims: [
      { known, slugs: [], kind: body?.kind ?? "other", country: countries.size === 1 ? (body?.country ?? null) : null },
    ],
  };
}
