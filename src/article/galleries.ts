import { type BlockShape, isCredit, Mark } from "./block-shape.js";

/** Pictures one under the other, each with its text, are at least so many. */
const FEWEST = 3;
/** The text of a picture, and the heading over it, have no more words than this. */
const CAPTION = 30;
const HEADING = 22;

/**
 * The pictures of a page that shows one after the other: over most of its credit lines stands one short sentence, the
 * caption, although it ends as running text does. Where another such sentence stands alone over most of these, it is
 * the heading of the picture: "The bridge was built in 1824." / "The bridge on Monday." / "Ann Lee/Lurcy Post".
 */
export function markGalleries(shapes: readonly BlockShape[], captionFirst: boolean): void {
  if (!captionFirst) return;
  let credits = 0;
  const captions: BlockShape[] = [];
  for (const shape of shapes) {
    if (!isCredit(shape) || isCredit(shapes[shape.index - 1])) continue;
    credits++;
    const over = shapes[shape.index - 1];
    if (over && isSentence(over, CAPTION)) captions.push(over);
  }
  if (captions.length < FEWEST || captions.length * 3 < credits * 2) return;
  for (const caption of captions) caption.marks |= Mark.Pictured;
  const headings = captions
    .map(({ index }) => shapes[index - 1])
    .filter((shape): shape is BlockShape => shape !== undefined && isSentence(shape, HEADING));
  const alone = headings.filter(({ index }) => !shapes[index - 1]?.prose);
  if (alone.length < FEWEST || alone.length * 2 < captions.length) return;
  for (const heading of headings) heading.marks |= Mark.Heads;
}

/** Whether a block is one sentence of a few words. */
function isSentence({ words, stops, furniture, credit, title, prose }: BlockShape, most: number): boolean {
  return (title || prose) && !furniture && credit < 0 && !stops && words >= 4 && words <= most;
}
