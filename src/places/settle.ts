import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { Shape } from "../text/tokens.js";
import { isInsideName } from "./context.js";
import type { PlaceCandidate } from "./find.js";
import type { PlaceLexicon, PlaceSense, PlaceWordForm } from "./lexicon.js";
import type { DocPlaceMention } from "./mention.js";

/** Settles which state each wording names, now that all of them are known. */
export function settlePlaces(
  doc: Doc,
  lexicon: PlaceLexicon,
  candidates: readonly PlaceCandidate[],
): DocPlaceMention[] {
  let certain: Set<string> | null = null; // asked for only where a wording has several senses
  return candidates.map(({ first, last, sense, senses, compound }): DocPlaceMention => {
    if (!sense) return { first, last, places: compound, form: "compound" };
    if (senses) certain ??= certainStates(candidates);
    const settled = senses && certain ? choose(doc, senses, first, certain) : sense;
    return { first, last, places: settled.places, form: formOf(doc, lexicon, settled, first, last) };
  });
}

/** The states that wordings without another sense name. */
function certainStates(candidates: readonly PlaceCandidate[]): Set<string> {
  const certain = new Set<string>();
  for (const { sense, senses } of candidates) {
    if (!sense || sense.ambiguous || sense.form === "city") continue;
    if (!senses || senses.every(({ id }) => id === sense.id)) certain.add(sense.id);
  }
  return certain;
}

/**
 * One of several senses. A seat of the Union is the city behind a preposition ("à Bruxelles") and else the Union
 * ("Bruxelles exige"); of two states, the one that the text names unmistakably elsewhere, else the first in the data.
 */
function choose(doc: Doc, senses: readonly PlaceSense[], first: number, certain: ReadonlySet<string>): PlaceSense {
  const [fallback] = senses as readonly [PlaceSense];
  const union = senses.find((sense) => sense.id === "EU");
  const city = senses.find((sense) => sense.id !== "EU");
  if (union && city) return first > 0 && (bitsAt(doc, first - 1) & Word.Preposition) !== 0 ? city : union;
  return senses.find((sense) => certain.has(sense.id)) ?? fallback;
}

/** An adjective with a capital is the demonym, unless capitals are its nature or it ends a proper name. */
function formOf(doc: Doc, lexicon: PlaceLexicon, sense: PlaceSense, first: number, last: number): PlaceWordForm {
  if (sense.form !== "adjective" || lexicon.adjectiveCapital) return sense.form;
  const capitalised = doc.tokens.shape[first] === Shape.Capitalised;
  return capitalised && !isInsideName(doc, first, last) ? "demonym" : "adjective";
}
