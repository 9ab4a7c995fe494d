import { Gap, TokenKind, type TokenTable } from "../text/tokens.js";
import { type BlockShape, Mark } from "./block-shape.js";

/** How many blocks at the start of a page may hold its title. */
const TOP_OF_PAGE = 12;

/** Lines at the top that start or end with the whole of another: "Un pont rouvre | Le Journal" and "Un pont rouvre". */
export function markPageTitles(tokens: TokenTable, shapes: readonly BlockShape[]): void {
  const top = Math.min(TOP_OF_PAGE, shapes.length);
  for (let one = 0; one < top; one++) {
    const title = shapes[one] as BlockShape;
    if (!isLine(title)) continue;
    for (let two = 0; two < top; two++) {
      const line = shapes[two] as BlockShape;
      const tail = title.last - (line.last - line.first);
      if (two === one || tail < title.first || !isLine(line)) continue;
      const before = standsAt(tokens, line, title.first, false);
      let behind = standsAt(tokens, line, tail, true);
      if (!before && !behind) continue;
      const length = lengthOf(tokens, line);
      const whole = lengthOf(tokens, title);
      if (length === whole) continue;
      behind &&= length * 4 > whole * 3;
      const topic = behind && tokens.kind[tail - 1] === TokenKind.Colon && tokens.gap[tail] !== Gap.Glued; // "Lurcy: the bridge reopens"
      if (topic && two > one) line.marks |= Mark.InTitle;
      if ((before || (behind && !topic)) && title.words >= 5) title.marks |= Mark.PageTitle;
    }
  }
}

function isLine({ words }: BlockShape): boolean {
  return words >= 4 && words <= 34;
}

/**
 * Whether the letters of a line stand at the token `at` once more, before or behind the rest of a title; there the word
 * they part from may be one with them: "MSV-Trainer Roux" and "Trainer Roux".
 */
function standsAt({ codes, start, end, gap }: TokenTable, line: BlockShape, at: number, behind: boolean): boolean {
  const { first, last } = line;
  const loose = behind ? first : last - 1;
  for (let token = first, other = at; token < last; token++, other++) {
    const from = start[token] as number;
    const to = end[token] as number;
    const more = (end[other] as number) - (start[other] as number) - (to - from);
    if (more < 0 || (more > 0 && token !== loose)) return false;
    if (token > first && (gap[token] === Gap.Glued) !== (gap[other] === Gap.Glued)) return false;
    const shift = behind ? (end[other] as number) - to : (start[other] as number) - from;
    for (let i = from; i < to; i++) if (codes[i] !== codes[i + shift]) return false;
  }
  return true;
}

/** How long a line is with one space wherever it has white space. */
function lengthOf({ start, end, gap }: TokenTable, { first, last }: BlockShape): number {
  let length = 0;
  for (let at = first; at < last; at++) {
    length += (end[at] as number) - (start[at] as number);
    if (at > first && gap[at] !== Gap.Glued) length++;
  }
  return length;
}
