import type { Doc } from "../article/doc.js";
import { findPlaces } from "./find.js";
import type { PlaceLexicon } from "./lexicon.js";
import type { DocPlaceMention } from "./mention.js";
import { placesOf } from "./public.js";
import { settlePlaces } from "./settle.js";
import type { Place } from "./types.js";

export type { DocPlaceMention };

/** The states of a text, and what later facts ask of them. */
export interface PlaceFacts {
  readonly places: readonly Place[];
  /** In order of their first token, none inside another. */
  readonly mentions: readonly DocPlaceMention[];
  /** Cities that are no capital, with their state; no public mentions. In order. */
  readonly cities: readonly DocPlaceMention[];
  /** Unions and alliances as a side ("l'OTAN", "les Vingt-Sept"): ids "EU", "NATO", "UN"; no public mentions. In order. */
  readonly groups: readonly DocPlaceMention[];
  /** The state with the most mentions, the first of several; null where none is named. */
  readonly dominant: string | null;
}

/** Finds the states a text names. */
export function readPlaces(doc: Doc, lexicon: PlaceLexicon): PlaceFacts {
  const mentions: DocPlaceMention[] = [];
  const cities: DocPlaceMention[] = [];
  const groups: DocPlaceMention[] = [];
  for (const mention of settlePlaces(doc, lexicon, findPlaces(doc, lexicon))) {
    const kind = mention.form === "city" ? cities : mention.form === "group" ? groups : mentions;
    kind.push(mention);
  }
  const places = placesOf(doc, lexicon, mentions);
  let dominant: Place | null = null;
  for (const place of places) {
    if (place.id !== "EU" && place.mentions.length > (dominant?.mentions.length ?? 0)) dominant = place;
  }
  return { places, mentions, cities, groups, dominant: dominant?.id ?? null };
}
