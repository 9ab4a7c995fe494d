/** Every span below a value that does not slice the text to its own words. */
export function badSpans(text: string, value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isSpan(value) && text.slice(value.start, value.end) !== value.text ? [value] : [];
  return own.concat(Object.values(value).flatMap((member) => badSpans(text, member)) as (typeof own)[number][]);
}

function isSpan(value: object): value is { start: number; end: number; text: string } {
  return "start" in value && "end" in value && "text" in value && typeof value.start === "number";
}
