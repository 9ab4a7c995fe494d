import { type BlockShape, Ending, isCredit, Mark, shapeAt } from "./block-shape.js";
import type { Context } from "./context.js";
import { hasWord, LayoutWord } from "./lexicon.js";

/** So many words are more than any score asks about, and so small a share of dates is less. */
const WORDS = 25;
const DATED = 0.15;
/** No score asks these of running text. */
const IGNORED: number = Mark.Handle | Mark.Message | Mark.Listed | Mark.Pictured;

/**
 * Whether a block is running text that shows nothing else: most paragraphs are, and they all fit each part alike.
 * What a score asks of running text of this length must be asked here.
 */
export function isPlain(shape: BlockShape, { shapes }: Context): boolean {
  return (
    shape.prose &&
    shape.verb &&
    shape.words >= WORDS &&
    shape.ending === Ending.Stop &&
    shape.lower >= 2 &&
    shape.opens === 0 &&
    !hasWord(shape.holds, LayoutWord.Boilerplate) &&
    shape.wordings === 0 &&
    shape.dashed === 0 &&
    shape.credit < 0 &&
    shape.copies === 1 &&
    shape.nameStart === 0 &&
    shape.dated < DATED &&
    !shape.furniture &&
    !shape.names &&
    !shape.speaker &&
    !shape.item &&
    (shape.marks & ~IGNORED) === 0 &&
    !isCredit(shapeAt(shapes, shape.index - 1)) &&
    !isCredit(shapeAt(shapes, shape.index + 1))
  );
}
