import type { LanguageRules } from "./rules.js";

/** A rule as a pack lists it. */
export interface PackRule {
  /** "fr/inverted-cue" */
  readonly id: string;
  /** The construction it reads. */
  readonly reads: string;
  /** An invented sentence or article in which it is found. */
  readonly example: string;
}

/** A language as the functions take it. Told by its shape (`contract: 1`), so that ESM and CJS copies mix. */
export interface LanguagePack {
  /** Version of this shape. */
  readonly contract: 1;
  /** Tells it from a gazetteer. */
  readonly kind: "language";
  /** BCP 47 tag. */
  readonly tag: string;
  /** Every rule whose id a finding of this language can carry. */
  readonly rules: readonly PackRule[];
  /** The words and frames; for the core and for `extendLanguage`. */
  readonly language: LanguageRules;
}
