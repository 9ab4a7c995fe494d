import { type BlockShape, Ending, hasMark, Mark } from "./block-shape.js";
import { hasWord, LayoutWord } from "./lexicon.js";

/** A title this long is a headline, not a sub-heading. */
const HEADLINE = 8;
/** A teaser's text is no longer than this. */
const TEASER = 40;

/** Titles of other articles, and the text under them: before a line that tells their age, and behind the last paragraph. */
export function markTeasers(shapes: readonly BlockShape[], firstProse: number): void {
  for (let index = firstProse + 2; index < shapes.length; index++) {
    if (!isAge(shapes[index] as BlockShape)) continue;
    let title = shapes[index - 1] as BlockShape;
    if (title.title && title.words <= 2) title = shapes[index - 2] as BlockShape; // its section
    const over = shapes[title.index - 1];
    if (title.prose && title.words <= TEASER && over?.title) {
      title.marks |= Mark.Teaser;
      title = over;
    }
    if (!title.title) continue;
    title.marks |= Mark.Teaser;
    const length = shapes[index + 1]; // "Duration 1:30" and what the video shows
    const video = shapes[index + 2];
    if (length && length.navigation > 0.7 && length.words <= 4 && video?.prose) video.marks |= Mark.Teaser;
  }
  let last = shapes.length - 1;
  while (last >= 0 && !shapes[last]?.prose) last--;
  if (last === shapes.length - 1) return; // the body is last
  for (; last > 2; last -= 2) {
    const text = shapes[last] as BlockShape;
    const heading = shapes[last - 1] as BlockShape;
    const long = heading.title && heading.words >= HEADLINE && heading.lower >= 4;
    if (!text.prose || text.words > TEASER || !long || heading.dashed > 0 || heading.ending !== Ending.None) break;
    text.marks |= Mark.Teaser;
    heading.marks |= Mark.Teaser;
  }
}

/** Paragraphs this long, at least three, and then so many texts of less than half their length: a list of summaries. */
const PARAGRAPH = 60;
const SUMMARIES = 5;

/**
 * Texts of other articles that stand without their titles behind the last paragraph: after nothing but long paragraphs,
 * several short ones in a row, neither dialogue nor list.
 */
export function markSummaries(shapes: readonly BlockShape[], firstProse: number): void {
  let at = shapes.length - 1;
  while (at > firstProse && !shapes[at]?.prose) at--;
  const last = at;
  let longest = 0;
  while (at > firstProse && isSummary(shapes[at] as BlockShape))
    longest = Math.max(longest, (shapes[at--] as BlockShape).words);
  if (last - at < SUMMARIES || shapes[at]?.ending === Ending.Colon) return;
  const body = shapes.slice(firstProse + 1, at + 1).filter(({ prose }) => prose);
  if (body.length < 3 || body.some(({ words }) => words < Math.max(PARAGRAPH, 2 * longest))) return;
  for (let index = at + 1; index <= last; index++) (shapes[index] as BlockShape).marks |= Mark.Teaser;
}

/** Whether a block can be the text of a teaser: a sentence or two. */
function isSummary({ prose, words, dashed, numbered, number, quoted }: BlockShape): boolean {
  return prose && words >= 8 && words <= TEASER && dashed === 0 && !numbered && !number && !quoted;
}

/** A post has no more words. */
const POST = 80;

/** Posts of social networks, by the signature with a handle under them. */
export function markPosts(shapes: readonly BlockShape[]): void {
  for (const shape of shapes) {
    if (!hasMark(shape, Mark.Handle)) continue;
    shape.marks |= Mark.Post;
    const text = shapes[shape.index - 1];
    if (text && (text.prose || text.title) && text.words <= POST) text.marks |= Mark.Post;
  }
}

/** "21 hours ago", "il y a 2 heures". */
function isAge(shape: BlockShape): boolean {
  return shape.words <= 6 && hasWord(shape.holds, LayoutWord.TimeSpan);
}

/** The lines behind one that opens a list of other articles. */
export function markLists(shapes: readonly BlockShape[]): void {
  let open = false;
  for (const shape of shapes) {
    if (open) shape.marks |= Mark.Listed;
    const opens = hasWord(shape.opens, LayoutWord.RelatedOpener);
    if (opens && (shape.words <= 6 || (shape.opener > 1 && shape.words <= 20))) open = true;
    else if (!shape.title && !shape.furniture) open = false;
  }
}

/** A short text over a line such as "Sign up", and its title. */
export function markPromotions(shapes: readonly BlockShape[]): void {
  for (const { index, words, opens } of shapes) {
    if (words > 4 || !hasWord(opens, LayoutWord.SignUp)) continue;
    const text = shapes[index - 1];
    const title = shapes[index - 2];
    if (!text?.prose || !title || text.words > 25) continue;
    text.marks |= Mark.Promoted;
    if (title.title && title.words <= 6) title.marks |= Mark.Promoted;
  }
}
