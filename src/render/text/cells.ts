import { eastAsianWidth } from "get-east-asian-width";

/** One code point as a terminal shows it. */
export interface Cell {
  /** Offset of the code point in the text. */
  readonly at: number;
  /** What is printed for it: itself, a space for white space, a picture for what would steer the terminal. */
  readonly glyph: string;
  /** Columns: 0 for a combining mark, 2 for a wide character. */
  readonly width: number;
}

const CONTROL = /^[\p{Cc}\u2028\u2029]$/u;
/** Marks that turn the direction of writing, and lone surrogates: they would break the columns. */
const UNPRINTABLE = /^[\u202a-\u202e\u2066-\u2069\p{Cs}]$/u;
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]$/u;

/** The cells of `text` from `start` up to `end`. */
export function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let at = start;
  for (const character of text.slice(start, end)) {
    const glyph = glyphOf(character);
    cells.push({ at, glyph, width: WITHOUT_WIDTH.test(glyph) ? 0 : eastAsianWidth(glyph.codePointAt(0) as number) });
    at += character.length;
  }
  return cells;
}

/** Columns that a string takes in a terminal. */
export function widthOf(text: string): number {
  return cellsOf(text, 0, text.length).reduce((width, cell) => width + cell.width, 0);
}

/** The string as it can be printed safely on one line. */
export function printable(text: string): string {
  return cellsOf(text, 0, text.length)
    .map((cell) => cell.glyph)
    .join("");
}

/** Cuts a string to a number of columns, with "…" where words are lost. */
export function cut(text: string, width: number): string {
  const cells = cellsOf(text, 0, text.length);
  let columns = 0;
  let room = "";
  for (const cell of cells) {
    columns += cell.width;
    if (columns > width) return `${room}…`;
    if (columns < width) room += cell.glyph;
  }
  return cells.map((cell) => cell.glyph).join("");
}

function glyphOf(character: string): string {
  const code = character.codePointAt(0) as number;
  if (character === "\t" || character === "\n" || character === "\r") return " ";
  // The control pictures of Unicode: ␀ for NUL, ␛ for ESC, ␡ for DEL.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "␡";
  if (CONTROL.test(character) || UNPRINTABLE.test(character)) return "\ufffd";
  return character;
}
