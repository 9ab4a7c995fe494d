import { Word } from "../language/word.js";
import { bits, type Layout } from "./layout.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { type BlockShape, isProse } from "./shape.js";

/** Whether the words of a block show that it is no journalism; running text may name a newsletter once. */
export function isFurniture(shape: BlockShape): boolean {
  const wording =
    hasWord(shape.holds, LayoutWord.Boilerplate) && (shape.wordings > 1 || !isProse(shape) || shape.words <= 12);
  return shape.navigation > 0.7 || wording || shape.dated > 0.6;
}

/** How many blocks at the start of a page may hold its title. */
const TOP_OF_PAGE = 12;

/** A line at the top that starts or ends with the whole of another: "Un pont rouvre | Le Journal" and "Un pont rouvre". */
export function pageTitlesOf({ tokens }: Layout, shapes: readonly BlockShape[]): boolean[] {
  const texts = shapes
    .slice(0, TOP_OF_PAGE)
    .map(({ first, last, words }) => (words > 34 ? "" : tokens.text.slice(tokens.start[first], tokens.end[last - 1])));
  return shapes.map((shape, index) => {
    const title = texts[index];
    if (!title || shape.words < 5) return false;
    return texts.some(
      (text, other) =>
        (shapes[other] as BlockShape).words >= 4 &&
        title.length > text.length &&
        text !== "" &&
        (title.startsWith(text) || (title.endsWith(text) && text.length * 4 > title.length * 3)),
    );
  });
}

/** Whether more credit lines have a title before them than behind them. */
export function captionsFirst(shapes: readonly BlockShape[], title: readonly boolean[]): boolean {
  let before = 0;
  shapes.forEach((shape, index) => {
    if (shape.credit !== shape.first || title[index - 1] === title[index + 1]) return;
    before += title[index - 1] ? 1 : -1;
  });
  return before >= 0;
}

/** Text behind two thirds of the article that starts with the name of an author. */
export function biographiesOf(
  layout: Layout,
  shapes: readonly BlockShape[],
  prose: readonly boolean[],
  firstProse: number,
  lastProse: number,
): boolean[] {
  const found = shapes.map(() => false);
  const names = new Set<string>();
  const nameAt = (at: number): string => layout.tokens.text.slice(layout.tokens.start[at], layout.tokens.end[at + 1]);
  const from = firstProse + ((lastProse - firstProse) * 2) / 3;
  for (const [index, shape] of shapes.entries()) {
    if (shape.last - shape.first < 2) continue;
    if (prose[index]) {
      const is = shape.first + 2 < layout.tokens.length && (bits(layout, shape.first + 2) & Word.Be) !== 0;
      if (is ? shape.words <= 120 : index > from && shape.words <= 60) found[index] = names.has(nameAt(shape.first));
    } else if (shape.nameStart >= 2) names.add(nameAt(shape.first));
    else if (hasWord(shape.opens, LayoutWord.BylineOpener) && shape.last - shape.first > 2)
      names.add(nameAt(shape.first + 1));
  }
  return found;
}
