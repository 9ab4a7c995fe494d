import { type Cell, cellsOf } from "./cells.js";

/** One printed line of a block. */
export interface Line {
  readonly cells: readonly Cell[];
  /** Offsets in the text that the line covers; the white space it was broken at belongs to it. */
  readonly start: number;
  readonly end: number;
}

/** Breaks a stretch of text at white space into lines of at most `width` columns; longer words are cut. */
export function wrap(text: string, start: number, end: number, width: number): Line[] {
  const cells = cellsOf(text, start, end);
  const lines: Line[] = [];
  let first = 0;
  while (first < cells.length) {
    const last = lineEnd(cells, first, width);
    let next = last;
    while (next < cells.length && cells[next]?.glyph === " ") next++;
    lines.push({
      cells: cells.slice(first, last),
      start: (cells[first] as Cell).at,
      end: cells[next]?.at ?? end,
    });
    first = next;
  }
  return lines;
}

/** Index after the last cell of the line that begins at `first`. */
function lineEnd(cells: readonly Cell[], first: number, width: number): number {
  let columns = 0;
  let space = -1;
  for (let at = first; at < cells.length; at++) {
    const cell = cells[at] as Cell;
    if (cell.glyph === " " && at > first) space = at;
    columns += cell.width;
    if (columns > width && cell.glyph !== " ") return space > first ? space : Math.max(at, first + 1);
  }
  let last = cells.length;
  while (last > first + 1 && cells[last - 1]?.glyph === " ") last--;
  return last;
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
