import type { VerbGroup } from "../syntax/verb-group.js";
import type { CuePhrase } from "./lexicon.js";
import type { Mention } from "./mention.js";

/** A verb that may attribute words. */
export interface CueVerb {
  /** Bits of `Frame`. */
  readonly frames: number;
  readonly lemma: string;
  readonly group: VerbGroup;
  /** First token of the group. */
  readonly first: number;
  /** One past the last token of the verb or of the phrase it opens ("fait valoir"). */
  readonly last: number;
  /** The sentence around it, inside the quotation it stands in: `[floor, limit)`. */
  readonly floor: number;
  readonly limit: number;
}

/** A wording before a source, one that names its source itself, or one that only connects. */
export interface SourceCue {
  readonly kind: CuePhrase;
  readonly first: number;
  readonly last: number;
  /** The words that name the source; null where it points back to one, undefined where there is none or none was read. */
  mention: Mention | null | undefined;
  /** Whether it ends reported words before it: not "selon lui", which means their own source. */
  ends: boolean;
}
