/** So much of an `AbortSignal` as is needed: the core knows neither Node nor the DOM. */
export interface AbortSignalLike {
  /** Whether to stop. */
  readonly aborted: boolean;
  /** What to throw then. */
  readonly reason?: unknown;
}

/** Throws the signal's reason once it is aborted. */
export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new Error("aborted");
}
