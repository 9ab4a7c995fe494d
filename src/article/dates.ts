import type { TokenTable } from "../text/tokens.js";
import { TokenKind } from "../text/tokens.js";
import { MONTH, WEEKDAY } from "./lexicon.js";

/** A calendar date as a text writes it. */
export interface DateExpression {
  /** One past its last token. */
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
  const digit = tokens.text.charCodeAt(tokens.start[at] as number) - 48;
  const numbered = digit >= 0 && digit <= 9;
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
  if (!dated) return weekday < 0 ? null : { last: at + 1, year: 0, month: 0, day: 0, weekday, time: "" };
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
  const { month, day } = dated;
  return withClock(tokens, { last: end, year, month, day, weekday, time: "" }, clockFrom, last);
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

function numericDate(tokens: TokenTable, at: number, last: number): DateExpression | null {
  const start = tokens.start[at] as number;
  const text = tokens.text.slice(start, Math.min(tokens.end[last - 1] as number, start + 40));
  const iso = ISO_DATE.exec(text);
  const found = iso ?? NUMERIC_DATE.exec(text);
  if (!found) return null;
  let end = at;
  while (end < last && (tokens.end[end] as number) <= start + found[0].length) end++;
  if (end === at) end++;
  const part = (group: number): number => Number(found[group]);
  if (iso) {
    const time = iso[4] ? `T${iso[4]}${iso[5] ?? ""}` : "";
    return { last: end, year: part(1), month: part(2), day: part(3), weekday: -1, time };
  }
  const [month, day] = part(3) > 12 ? [part(1), part(3)] : [part(3), part(1)]; // where both could be a month, the day comes first
  return withClock(
    tokens,
    { last: end, year: part(4), month, day, weekday: -1, time: "" },
    start + found[0].length,
    last,
  );
}

/** "3 juin", "1er juin", "June 3", "Jun. 3rd"; also "June 2024", whose day is 0. */
function dayAndMonth(
  tokens: TokenTable,
  calendar: Calendar,
  at: number,
  last: number,
): { day: number; month: number; end: number } | null {
  const monthAt = (token: number): number =>
    token < last ? (calendar[tokens.word[token] as number] ?? 0) - MONTH + 1 : 0;
  const stopped = (token: number): number =>
    token < last && tokens.kind[token] === TokenKind.Period ? token + 1 : token;
  let month = monthAt(at);
  if (month > 0) {
    const next = tokens.gap[at + 1] === 0 ? stopped(at + 1) : at + 1;
    if (next >= last) return null;
    const day = dayOf(tokens, next);
    if (day > 0) return { day, month, end: next + 1 };
    return YEAR.test(wordText(tokens, next)) ? { day, month, end: next } : null;
  }
  month = monthAt(at + 1);
  const day = month > 0 ? dayOf(tokens, at) : 0;
  return day > 0 ? { day, month, end: stopped(at + 2) } : null;
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
export function isoOf({ year, month, day, weekday, time }: DateExpression, published: string | null): string | null {
  const today = dayOfIso(published);
  if (month > 0 && day > 0) {
    if (month > 12 || day > 31 || (year === 0 && Number.isNaN(today))) return null;
    const now = new Date(today).getUTCFullYear();
    const last = year === 0 && Date.UTC(now, month - 1, day) > today + WEEK; // "28 décembre" read in January
    return `${year || now - Number(last)}-${two(month)}-${two(day)}${time}`;
  }
  const date = weekday < 0 ? null : isoOfRelative(-((new Date(today).getUTCDay() + 6 - weekday) % 7), published);
  return date && date + time;
}

/** The ISO date `days` after a published ISO date. */
export function isoOfRelative(days: number, published: string | null): string | null {
  const today = dayOfIso(published);
  return Number.isNaN(today) ? null : new Date(today + days * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
const WEEK: number = 7 * DAY;

/** The time a published ISO date starts at; NaN where there is none. */
function dayOfIso(published: string | null): number {
  return Date.parse(published?.slice(0, 10) ?? "");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
