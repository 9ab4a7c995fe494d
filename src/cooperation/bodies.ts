import { bitsAt, type Doc, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { SideMention } from "./mentions.js";
import type { SideContext, Taking } from "./taking.js";

/** Sentences back in which a body is named that a noun alone takes up: "le tribunal". */
const BODY_REACH = 30;
/** Mentions back, where sentences have many. */
const MENTIONS = 120;

/** Whether a bare preposition of place stands before a name: "en Europe", "in Europe". */
function isWhere(doc: Doc, first: number): boolean {
  const bits = first > 0 ? bitsAt(doc, first - 1) : 0;
  return (
    (bits & Word.Preposition) !== 0 && (bits & (Word.Determiner | Word.Of | Word.With | Word.Between | Word.By)) === 0
  );
}

export function isBloc({ sides, form }: SideMention): boolean {
  if (form === "adjective" || form === "demonym") return false; // "the European economy"
  return sides.some(({ kind, country }) => kind === "union" || country === "INT");
}

/** Whether a mention names a body of a state by the noun that the words have behind their determiner: "la | cour". */
export function isCourt({ doc }: SideContext, { first }: { first: number }): (mention: SideMention) => boolean {
  return (mention) => mention.form === "agency" && sameWord(doc, mention.first, first + 1);
}

/** Whether a mention names a court or prosecutor of a state that is not found yet: the one that is asked. */
export function isCourtOfOther(
  { courts }: SideContext,
  found: ReadonlyMap<string, Taking>,
): (mention: SideMention) => boolean {
  const known = new Set([...found.values()].map(({ side }) => side.country));
  return ({ sides }) => sides.some(({ id, country }) => country !== "INT" && !known.has(country) && courts.has(id));
}

function sameWord({ text, tokens }: Doc, one: number, other: number): boolean {
  const wordAt = (at: number): string => text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  return wordAt(one) === wordAt(other);
}

/** The union or body named last before a token: "l'Alliance", "l'organisation", "la cour d'appel". */
export function blocBefore(
  { doc, mentions }: SideContext,
  sentence: number,
  before: number,
  fits: (mention: SideMention) => boolean,
): Taking[] {
  const low = doc.sentences[Math.max(0, sentence - BODY_REACH)]?.first ?? 0;
  const latest = indexBefore(mentions, before);
  for (let index = latest; index >= Math.max(0, latest - MENTIONS); index--) {
    const mention = mentions[index] as SideMention;
    if (mention.first < low) break;
    if (!isWhere(doc, mention.first) && fits(mention))
      return mention.sides.slice(0, 1).map((side) => ({ side, mentions: [mention], partner: false }));
  }
  return [];
}
