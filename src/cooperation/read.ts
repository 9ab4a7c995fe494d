import type { AgencyFacts } from "../agencies/read.js";
import type { Doc } from "../article/doc.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { QuoteFacts } from "../quotes/read.js";
import type { CooperationLexicon } from "./lexicon.js";
import type { Cooperation } from "./types.js";

/** Finds who works with whom in a text. */
export function readCooperation(
  _doc: Doc,
  _lexicon: CooperationLexicon,
  _places: PlaceFacts,
  _people: PeopleFacts,
  _agencies: AgencyFacts,
  _quotes: QuoteFacts,
): readonly Cooperation[] {
  return [];
}
