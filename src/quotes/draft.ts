import type { Mention } from "./mention.js";

/** A quote as the layers find it, in token indices, before its speaker is resolved. */
export interface Draft {
  /** Content `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Cue `[cueFirst, cueLast)`; -1 where there is none. */
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly lemma: string;
  /** The words that name the source; null where the clause names none. */
  readonly mention: Mention | null;
  /** Whether a source that is not named is the one of the quote before. */
  readonly inherits: boolean;
  /** The quote that holds the same words, whose source a heading has; null elsewhere. */
  readonly echo: Draft | null;
  /** Whether the content is a clause of its own: direct, where marks hold all of it. */
  readonly clause: boolean;
  /** An incise inside the content, `[first, last)`: no part of its fragments. */
  readonly cut: Mention | null;
  /** Name of the rule that read it. */
  readonly rule: string;
  readonly certainty: "high" | "low";
}

/** A draft with the members that are usually the same filled in. */
export function draftOf(draft: Pick<Draft, "first" | "last" | "rule"> & Partial<Draft>): Draft {
  return {
    cueFirst: -1,
    cueLast: -1,
    lemma: "",
    mention: null,
    inherits: false,
    echo: null,
    clause: false,
    cut: null,
    certainty: "high",
    ...draft,
  };
}
