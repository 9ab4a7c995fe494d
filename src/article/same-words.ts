import { TokenKind } from "../text/tokens.js";
import { type BlockShape, Mark } from "./block-shape.js";
import type { Layout } from "./layout.js";
import { LayoutWord } from "./lexicon.js";

/** Blocks with the same words. */
export function markTwins(layout: Layout, shapes: readonly BlockShape[]): void {
  const byNumber = new Map<number, BlockShape>();
  const byWords = new Map<number, BlockShape>();
  for (const shape of shapes) {
    const like = byNumber.get(shape.own);
    if (!like) {
      byNumber.set(shape.own, shape);
      continue;
    }
    if (like.hash === 0) {
      like.hash = ownHash(layout, like);
      byWords.set(like.hash, like);
    }
    shape.hash = ownHash(layout, shape);
    const twin = byWords.get(shape.hash);
    if (twin) {
      shape.twin = twin.index;
      twin.copies++;
    } else byWords.set(shape.hash, shape);
  }
  for (const shape of shapes) if (shape.twin >= 0) shape.copies = (shapes[shape.twin] as BlockShape).copies;
}

/** Openers of teasers, menus and credits label what is no fact. */
const NO_LABEL: number =
  (1 << LayoutWord.RelatedOpener) | (1 << LayoutWord.Navigation) | (1 << LayoutWord.CreditOpener);

/** Labels said at least so often are those of facts, as in a box or a review: "We like: the bridge". */
const FIELDS = 3;

/** Lines with the same label, which is none of furniture. */
export function markFields(layout: Layout, shapes: readonly BlockShape[]): void {
  const labelled = shapes.filter(({ colon }) => colon >= 0);
  if (labelled.length < FIELDS) return;
  const byLabel = new Map<number, BlockShape[]>();
  for (const shape of labelled) {
    const { index, first, colon, credit, title, opens, furniture } = shape;
    if (!title || furniture || (opens & NO_LABEL) !== 0) continue;
    if (!shapes[index - 1]?.title && !shapes[index + 1]?.title) continue;
    const label = wordsHash(layout, first, credit > first ? Math.min(colon, credit) : colon);
    const alike = byLabel.get(label);
    if (alike) alike.push(shape);
    else byLabel.set(label, [shape]);
  }
  for (const alike of byLabel.values())
    if (alike.length >= FIELDS) for (const shape of alike) shape.marks |= Mark.Field;
}

function ownHash(layout: Layout, { first, last, credit }: BlockShape): number {
  return wordsHash(layout, first, credit > first ? credit : last);
}

/** Tells ranges with the same words; never 0. */
function wordsHash({ tokens, vocabulary }: Layout, first: number, last: number): number {
  const { codes, kind, word, start, end } = tokens;
  let hash = 17;
  for (let at = first; at < last; at++) {
    if ((kind[at] as number) > TokenKind.Number) continue;
    const id = word[at] as number;
    const from = start[at] as number;
    const told = vocabulary.isKnown(id) ? id << 8 : ((end[at] as number) - from) * 0x10001 + (codes[from] as number);
    hash = Math.imul(hash ^ told, 0x01000193);
  }
  return hash || 1;
}
