import type { TokenTable } from "../text/tokens.js";
import { TokenKind } from "../text/tokens.js";
import { MONTH, WEEKDAY } from "./lexicon.js";

/** A calendar date as a text writes it, in token indices `[first, last)`. */
export interface DateExpression {
  readonly first: number;
  readonly last: number;
  /** 0 where it is not written. */
  readonly year: number;
  /** From 1; 0 where it is not written. */
  readonly month: number;
  readonly day: number;
  /** From Monday, 0; -1 where it is not written. */
  readonly weekday: number;
  /** "T14:19" with what is told of the zone, or "". */
  readonly time: string;
}

type Calendar = Uint8Array;

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?/;
const NUMERIC_DATE = /^(\d\d?)([./-])(\d\d?)\2(\d{4})(?!\d)/;
const YEAR = /^(?:19|20)\d\d/;
const CLOCK =
  /^[^\p{L}\p{N}\n]{0,4}(?:\p{Ll}{1,3}\s)?\s?(\d\d?)\s?[:hH.]\s?(\d\d)?(?::\d\d)?(?!\d)\s?([ap])?\.?(?:m\b)?\.?\s?(?:(Z|UTC|GMT)([+-]\d\d?)?)?/iu;

/** Reads the date that starts at the token `at`: "lundi 3 juin 2024 à 18h27", "Jun 3, 2024 4:05 PM", "03/06/2024"; null if none does. */
export function dateAt(tokens: TokenTable, calendar: Calendar, at: number, last: number): DateExpression | null {
  const named = calendar[tokens.word[at] as number] ?? 0;
  const numbered = startsWithDigit(tokens, at);
  if (named === 0 && !numbered) return null;
  const numeric = numbered ? numericDate(tokens, at, last) : null;
  if (numeric) return numeric;
  let next = at;
  let weekday = -1;
  if (named >= WEEKDAY && named < MONTH) {
    weekday = named - WEEKDAY;
    next++;
    while (next < last && next < at + 4 && isBetween(tokens, next)) next++;
  }
  const dated = dayAndMonth(tokens, calendar, next, last);
  if (!dated) return weekday < 0 ? null : { first: at, last: at + 1, year: 0, month: 0, day: 0, weekday, time: "" };
  let end = dated.end;
  let year = 0;
  const yearAt = end < last && isBetween(tokens, end) ? end + 1 : end;
  const digits = yearAt < last ? YEAR.exec(wordText(tokens, yearAt)) : null;
  let clockFrom = tokens.end[end - 1] as number;
  if (digits) {
    year = Number(digits[0]);
    end = yearAt + 1;
    clockFrom = (tokens.start[yearAt] as number) + 4;
  }
  return withClock(
    tokens,
    { first: at, last: end, year, month: dated.month, day: dated.day, weekday, time: "" },
    clockFrom,
    last,
  );
}

/** Whether the token at `at` is one that a date can start with: where not, there is no need to read one. */
export function mayBeDate(tokens: TokenTable, calendar: Calendar, at: number): boolean {
  return (calendar[tokens.word[at] as number] ?? 0) > 0 || startsWithDigit(tokens, at);
}

function startsWithDigit({ codes, start }: TokenTable, at: number): boolean {
  const code = codes[start[at] as number] as number;
  return code >= 48 && code <= 57;
}

/** Adds the time of day that follows a date. */
function withClock(tokens: TokenTable, date: DateExpression, from: number, last: number): DateExpression {
  const to = tokens.end[last - 1] as number;
  const clock = CLOCK.exec(tokens.text.slice(from, Math.min(to, from + 40)));
  if (!clock) return date;
  let hour = Number(clock[1]);
  const half = clock[3]?.toLowerCase();
  if (half) hour = (hour % 12) + (half === "p" ? 12 : 0);
  if (hour > 23 || Number(clock[2] ?? 0) > 59) return date;
  const zone = clock[4] ? (clock[5] ? `${clock[5][0]}${clock[5].slice(1).padStart(2, "0")}:00` : "Z") : "";
  let end = date.last;
  while (end < last && (tokens.end[end] as number) <= from + clock[0].trimEnd().length) end++;
  return { ...date, last: end, time: `T${two(hour)}:${clock[2] ?? "00"}${zone}` };
}

/** Whether one of the first five code units parts the numbers of a date: "3/6/2024", "03.06.2024", "2024-06-03". */
function isParted(codes: Uint16Array, start: number): boolean {
  for (let at = start + 1; at <= start + 4; at++) {
    const code = codes[at] as number;
    if (code === 0x2f || code === 0x2e || code === 0x2d) return true;
  }
  return false;
}

function numericDate(tokens: TokenTable, at: number, last: number): DateExpression | null {
  const start = tokens.start[at] as number;
  if (!isParted(tokens.codes, start)) return null;
  const text = tokens.text.slice(start, Math.min(tokens.end[last - 1] as number, start + 40));
  const iso = ISO_DATE.exec(text);
  const found = iso ?? NUMERIC_DATE.exec(text);
  if (!found) return null;
  let end = at;
  while (end < last && (tokens.end[end] as number) <= start + found[0].length) end++;
  if (end === at) end++;
  if (iso) {
    const time = iso[4] ? `T${iso[4]}${iso[5] ?? ""}` : "";
    return {
      first: at,
      last: end,
      year: Number(iso[1]),
      month: Number(iso[2]),
      day: Number(iso[3]),
      weekday: -1,
      time,
    };
  }
  const [one, two, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const monthFirst = two > 12; // "06/13/2024"; where both could be a month, the day comes first
  const date = { first: at, last: end, year, month: monthFirst ? one : two, day: monthFirst ? two : one, weekday: -1 };
  return withClock(tokens, { ...date, time: "" }, start + found[0].length, last);
}

/** "3 juin", "1er juin", "June 3", "Jun. 3rd"; also "June 2024", whose day is 0. */
function dayAndMonth(
  tokens: TokenTable,
  calendar: Calendar,
  at: number,
  last: number,
): { day: number; month: number; end: number } | null {
  if (at >= last) return null;
  const month = calendar[tokens.word[at] as number] ?? 0;
  if (month >= MONTH) {
    let next = at + 1;
    if (next < last && tokens.kind[next] === TokenKind.Period && tokens.gap[next] === 0) next++;
    const day = next < last ? dayOf(tokens, next) : 0;
    if (day > 0) return { day, month: month - MONTH + 1, end: next + 1 };
    return next < last && YEAR.test(wordText(tokens, next)) ? { day: 0, month: month - MONTH + 1, end: next } : null;
  }
  const after = at + 1 < last ? (calendar[tokens.word[at + 1] as number] ?? 0) : 0;
  const day = after < MONTH ? 0 : dayOf(tokens, at);
  if (day === 0) return null;
  const end = at + 2 < last && tokens.kind[at + 2] === TokenKind.Period ? at + 3 : at + 2;
  return { day, month: after - MONTH + 1, end };
}

/** The day of the month that a token writes: "3", "03", "1er", "3rd"; 0 if none. */
function dayOf(tokens: TokenTable, at: number): number {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length > 4) return 0;
  const found = /^(\d\d?)(?:\p{Ll}{1,2})?$/u.exec(wordText(tokens, at));
  const day = found ? Number(found[1]) : 0;
  return day <= 31 ? day : 0;
}

/** A short word or mark between the parts of a date: "le", "of", a comma, a full stop. */
function isBetween(tokens: TokenTable, at: number): boolean {
  const kind = tokens.kind[at] as number;
  if (kind === TokenKind.Comma || kind === TokenKind.Period) return true;
  return (
    kind === TokenKind.Word && tokens.shape[at] === 1 && (tokens.end[at] as number) - (tokens.start[at] as number) <= 2
  );
}

function wordText(tokens: TokenTable, at: number): string {
  return tokens.text.slice(tokens.start[at], Math.min(tokens.end[at] as number, (tokens.start[at] as number) + 12));
}

/**
 * The ISO 8601 form of a date; null where it cannot be known.
 *
 * @param published ISO date that days without a year and days of the week are counted from
 */
export function isoOf(date: DateExpression, published: string | null): string | null {
  const today = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  if (date.month > 0 && date.day > 0) {
    if (date.month > 12 || date.day > 31) return null;
    let year = date.year;
    if (year === 0) {
      if (Number.isNaN(today)) return null;
      year = new Date(today).getUTCFullYear();
      if (Date.UTC(year, date.month - 1, date.day) > today + WEEK) year--; // "28 décembre" read in January
    }
    if (new Date(Date.UTC(year, date.month - 1, date.day)).getUTCDate() !== date.day) return null; // "31 February"
    return `${year}-${two(date.month)}-${two(date.day)}${date.time}`;
  }
  if (date.weekday < 0 || Number.isNaN(today)) return null;
  const back = (new Date(today).getUTCDay() + 6 - date.weekday) % 7;
  return `${daysFrom(today, -back)}${date.time}`;
}

/** The ISO date `days` after a published ISO date. */
export function isoOfRelative(days: number, published: string | null): string | null {
  const today = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(today) ? null : daysFrom(today, days);
}

const DAY = 86_400_000;
const WEEK: number = 7 * DAY;

function daysFrom(time: number, days: number): string {
  return new Date(time + days * DAY).toISOString().slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
