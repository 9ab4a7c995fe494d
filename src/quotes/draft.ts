import type { Mention } from "./mention.js";

/** A quote as the layers find it, in token indices, before its speaker is resolved. */
export interface Draft {
  /** Content `[first, last)`. */
  readonly first: number;
  last: number;
  /** Index of the block of the unit it was read in. */
  block: number;
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

/** Words that a draft reports: its tokens, whether marks hold them as a clause of their own, the incise inside them. */
export type Content = Pick<Draft, "first" | "last" | "clause" | "cut">;

/** The content `[first, last)`. */
export function contentOf(first: number, last: number, clause = false, cut: Mention | null = null): Content {
  return { first, last, clause, cut };
}

/** A draft of the words of `content`; one member list for all, so that readers of drafts meet one shape. */
export function draftOf(
  rule: string,
  { first, last, clause, cut }: Content,
  cue: (Mention & { readonly lemma: string }) | null,
  mention: Mention | null,
  inherits = false,
  certainty: Draft["certainty"] = "high",
  echo: Draft | null = null,
): Draft {
  const cueFirst = cue ? cue.first : -1;
  const cueLast = cue ? cue.last : -1;
  const lemma = cue ? cue.lemma : "";
  return { first, last, block: -1, cueFirst, cueLast, lemma, mention, inherits, echo, clause, cut, rule, certainty };
}
