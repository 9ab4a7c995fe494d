/** A stretch of the caller's own text: UTF-16 code units, half-open, `text.slice(start, end) === span.text`. */
export interface Span {
  /** First code unit. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
  /** The words between. */
  readonly text: string;
}

/** The span of `text` from `start` up to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
