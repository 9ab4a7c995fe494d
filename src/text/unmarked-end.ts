import { Gap, Shape, TokenKind, type TokenTable } from "./tokens.js";

/** The host of a mail address has no more tokens. */
const LONGEST_HOST = 16;

/** Where the web address whose colon is the token `at` ends: "https://lurcy.example/pont"; 0 where no address is. */
export function addressEnd(tokens: TokenTable, at: number, last: number): number {
  const { kind, gap } = tokens;
  if (
    at + 3 > last ||
    kind[at] !== TokenKind.Colon ||
    kind[at + 1] !== TokenKind.Slash ||
    kind[at + 2] !== TokenKind.Slash
  )
    return 0;
  return gap[at] === Gap.Glued && gap[at + 1] === Gap.Glued ? gluedEnd(tokens, at + 2, last) : 0;
}

/** Where the mail address whose sign is the token `at` ends: "anne@lurcy.example"; 0 where no address is. */
export function mailboxEnd(tokens: TokenTable, at: number, last: number): number {
  const { codes, start, kind, gap } = tokens;
  if (codes[start[at] as number] !== 0x40 || gap[at] !== Gap.Glued) return 0;
  const end = gluedEnd(tokens, at, Math.min(last, at + LONGEST_HOST));
  for (let dot = at + 2; dot + 1 < end; dot++) if (kind[dot] === TokenKind.Period) return end;
  return 0;
}

/** Where the run of tokens without space that goes on behind `at` ends. */
function gluedEnd({ gap }: TokenTable, at: number, last: number): number {
  let end = at + 1;
  while (end < last && gap[end] === Gap.Glued) end++;
  return end;
}

/** Whether the next sentence starts at `at`, behind an address or its colon: with a capital, or with an address. */
export function startsBehindAddress(tokens: TokenTable, at: number, last: number, capital: boolean): boolean {
  const { kind, shape, gap } = tokens;
  if (at >= last || kind[at] !== TokenKind.Word || gap[at] === Gap.Glued) return false;
  return capital && shape[at] === Shape.Capitalised ? true : at + 1 < last && addressEnd(tokens, at + 1, last) > 0;
}

/**
 * Where the time stamp of a message whose first slash is the token `at` ends, which stands between its sender and its
 * text without any mark: "Anne Roux 03/06/2024 10:53 AM The bridge is open."; 0 where none is.
 */
export function stampEnd({ text, kind, shape, gap, start, end }: TokenTable, at: number, last: number): number {
  const number = (index: number): boolean => kind[index] === TokenKind.Number;
  const free = (index: number): boolean => kind[index] === TokenKind.Word && shape[index] !== Shape.Lower;
  if (at + 7 > last || !number(at - 1) || !number(at + 1) || kind[at + 2] !== TokenKind.Slash || !number(at + 3))
    return 0;
  if ((end[at + 3] as number) - (start[at + 3] as number) !== 4) return 0;
  if (!number(at + 4) || kind[at + 5] !== TokenKind.Colon || gap[at + 5] !== Gap.Glued || !number(at + 6)) return 0;
  let stop = at + 7;
  if (stop + 1 < last && kind[stop] === TokenKind.Colon && number(stop + 1)) stop += 2; // seconds
  const half = stop < last ? text.slice(start[stop], Math.min(end[stop] as number, (start[stop] as number) + 3)) : "";
  if (half === "AM" || half === "PM") stop++;
  return stop === last || free(stop) ? stop : 0;
}
