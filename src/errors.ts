/** What went wrong, as a stable code. */
export type DepecheErrorCode = "not-a-text" | "no-language" | "bad-pack" | "language-mismatch" | "bad-gazetteer";

/**
 * The one error this library throws, and only for misuse: any string is valid input.
 *
 * @example
 * ```ts
 * import { analyze, DepecheError } from "depeche";
 * import { french } from "depeche/fr";
 * try {
 *   analyze(42 as unknown as string, { language: french });
 * } catch (error) {
 *   console.assert(error instanceof DepecheError && error.code === "not-a-text");
 * }
 * ```
 */
export class DepecheError extends Error {
  /** Stable code, fit for a switch. */
  readonly code: DepecheErrorCode;

  constructor(code: DepecheErrorCode, message: string) {
    super(`${message} [${code}]`);
    this.name = "DepecheError";
    this.code = code;
  }
}

/** A value as an error message shows it: its type, and its text where that is short. */
export function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "string") return value.length > 40 ? `a string of ${value.length}` : JSON.stringify(value);
  if (typeof value === "object") return `an object with keys ${Object.keys(value).slice(0, 6).join(", ") || "(none)"}`;
  return `${typeof value} ${String(value).slice(0, 40)}`;
}
