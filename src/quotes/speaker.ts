import type { AgencyFacts } from "../agencies/read.js";
import type { Doc } from "../article/doc.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import { spanOf } from "../text/span.js";
import type { Speaker } from "./types.js";

/** The facts a source is resolved with. */
export interface SpeakerContext {
  readonly doc: Doc;
  readonly places: PlaceFacts;
  readonly people: PeopleFacts;
  readonly agencies: AgencyFacts;
}

/** The speaker that the noun phrase, name or pronoun at tokens `[first, last)` names. */
export function speakerOf({ doc }: SpeakerContext, first: number, last: number): Speaker {
  const { start, end } = doc.tokens;
  const mention = spanOf(doc.text, start[first] as number, end[last - 1] as number);
  return { mention, name: null, role: null, country: null, kind: "unknown", ref: null, members: [] };
}
