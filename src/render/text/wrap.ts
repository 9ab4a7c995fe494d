import { after, type Cell, cellAt } from "./cells.js";

/** One printed line of a block. */
export interface Line {
  readonly cells: readonly Cell[];
  /** Offsets in the text that the line covers; the white space it was broken at belongs to it. */
  readonly start: number;
  readonly end: number;
}

/** Breaks a stretch of text at white space into lines of at most `width` columns; longer words are cut. */
export function* wrap(text: string, start: number, end: number, width: number): Generator<Line, void, undefined> {
  let at = start;
  while (at < end) {
    const cells = lineFrom(text, at, end, width);
    let next = after(text, (cells.at(-1) as Cell).at);
    while (next < end && cellAt(text, next).glyph === " ") next = after(text, next);
    yield { cells, start: at, end: Math.min(next, end) };
    at = next;
  }
}

/** The cells of the line that begins at an offset: at least one, and no white space at the end if there is more. */
function lineFrom(text: string, start: number, end: number, width: number): Cell[] {
  const cells: Cell[] = [];
  let columns = 0;
  // Cells up to the end of the last whole word.
  let whole = 0;
  for (let at = start; at < end; at = after(text, at)) {
    const cell = cellAt(text, at);
    if (cell.glyph === " " && cells.length > 0 && cells.at(-1)?.glyph !== " ") whole = cells.length;
    columns += cell.width;
    if (columns > width) {
      if (whole > 0) cells.length = whole;
      return cells.length > 0 ? cells : [cell];
    }
    cells.push(cell);
  }
  while (cells.length > 1 && cells.at(-1)?.glyph === " ") cells.pop();
  return cells;
}

/** The column at which the code unit at `offset` stands, or the line's width where it is past its end. */
export function columnOf(line: Line, offset: number): number {
  let column = 0;
  for (const cell of line.cells) {
    if (cell.at >= offset) return column;
    column += cell.width;
  }
  return column;
}
