import { isFurniture } from "./furniture.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { type BlockShape, Ending } from "./shape.js";

/** A title this long is a headline, not a sub-heading. */
const HEADLINE = 8;
/** A teaser's text is no longer than this. */
const TEASER = 40;

/** Titles of other articles, and the text under them: before a line that tells their age, and behind the last paragraph. */
export function teasersOf(
  shapes: readonly BlockShape[],
  prose: readonly boolean[],
  title: readonly boolean[],
  firstProse: number,
): boolean[] {
  const found = shapes.map(() => false);
  for (let index = firstProse + 2; index < shapes.length; index++) {
    if (!isAge(shapes[index] as BlockShape)) continue;
    let at = index - 1;
    if (title[at] && (shapes[at] as BlockShape).words <= 2) at--; // its section
    if (prose[at] && (shapes[at] as BlockShape).words <= TEASER && title[at - 1]) found[at--] = true;
    if (!title[at]) continue;
    found[at] = true;
    const length = shapes[index + 1]; // "Duration 1:30" and what the video shows
    if (length && length.navigation > 0.7 && length.words <= 4 && prose[index + 2]) found[index + 2] = true;
  }
  let text = prose.lastIndexOf(true);
  if (text === shapes.length - 1) return found; // the body is last
  for (; text > 2; text -= 2) {
    const heading = shapes[text - 1] as BlockShape;
    if (
      !prose[text] ||
      !title[text - 1] ||
      heading.words < HEADLINE ||
      heading.lower < 4 ||
      heading.dashed > 0 ||
      heading.ending !== Ending.None
    )
      break;
    found[text] = true;
    found[text - 1] = true;
  }
  return found;
}

/** "21 hours ago", "il y a 2 heures". */
function isAge(shape: BlockShape): boolean {
  return shape.words <= 6 && hasWord(shape.holds, LayoutWord.TimeSpan);
}

/** The lines behind one that opens a list of other articles. */
export function listsOf(shapes: readonly BlockShape[], title: readonly boolean[]): boolean[] {
  let open = false;
  return shapes.map((shape, index) => {
    const inside = open;
    const opens = hasWord(shape.opens, LayoutWord.RelatedOpener);
    if (opens && (shape.words <= 6 || (shape.opener > 1 && shape.words <= 20))) open = true;
    else if (!title[index] && !isFurniture(shape)) open = false;
    return inside;
  });
}

/** A short text over a line such as "Sign up", and its title. */
export function promotionsOf(
  shapes: readonly BlockShape[],
  prose: readonly boolean[],
  title: readonly boolean[],
): boolean[] {
  const found = shapes.map(() => false);
  for (let index = 1; index + 1 < shapes.length; index++) {
    const next = shapes[index + 1] as BlockShape;
    const asks = next.words <= 4 && hasWord(next.opens, LayoutWord.SignUp);
    if (!asks || !prose[index] || (shapes[index] as BlockShape).words > 25) continue;
    found[index] = true;
    if (title[index - 1] && (shapes[index - 1] as BlockShape).words <= 6) found[index - 1] = true;
  }
  return found;
}
