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

/** The cell of the code point at an offset. */
export function cellAt(text: string, at: number): Cell {
  const code = text.codePointAt(at) as number;
  // Most of any text is printable ASCII.
  if (code >= 0x20 && code < 0x7f) return { at, glyph: text[at] as string, width: 1 };
  const glyph = glyphOf(code);
  return { at, glyph, width: WITHOUT_WIDTH.test(glyph) ? 0 : eastAsianWidth(glyph.codePointAt(0) as number) };
}

/** Offset of the code point after a cell. */
export function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

/** Columns that a string takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at = after(text, at)) width += cellAt(text, at).width;
  return width;
}

/** The string as it can be printed safely on one line. */
export function printable(text: string): string {
  let glyphs = "";
  for (let at = 0; at < text.length; at = after(text, at)) glyphs += cellAt(text, at).glyph;
  return glyphs;
}

/** Cuts a string to a number of columns, with "…" where words are lost. */
export function cut(text: string, width: number): string {
  let columns = 0;
  let whole = "";
  let room = "";
  for (let at = 0; at < text.length; at = after(text, at)) {
    const cell = cellAt(text, at);
    columns += cell.width;
    if (columns > width) return `${room}…`;
    whole += cell.glyph;
    if (columns < width) room = whole;
  }
  return whole;
}

function glyphOf(code: number): string {
  const character = String.fromCodePoint(code);
  if (character === "\t" || character === "\n" || character === "\r") return " ";
  // The control pictures of Unicode: ␀ for NUL, ␛ for ESC, ␡ for DEL.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "␡";
  return CONTROL.test(character) || UNPRINTABLE.test(character) ? "\ufffd" : character;
}
