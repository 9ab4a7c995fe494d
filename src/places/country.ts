import { indexBefore } from "../article/doc.js";
import type { DocPlaceMention } from "./mention.js";
import type { PlaceFacts } from "./read.js";

/** The state that tokens `[first, last)` name first, by any wording; else the state of a city in them; else null. */
export function countryIn(places: PlaceFacts, first: number, last: number): string | null {
  return firstIn(places.mentions, first, last)?.places[0] ?? cityCountryIn(places, first, last);
}

/** The state of the first city in tokens `[first, last)` that is no capital: "parquet de Karlsruhe" → DE. */
function cityCountryIn(places: PlaceFacts, first: number, last: number): string | null {
  return firstIn(places.cities, first, last)?.places[0] ?? null;
}

/** The sorted mentions that lie inside tokens `[first, last)`. */
export function mentionsIn(mentions: readonly DocPlaceMention[], first: number, last: number): DocPlaceMention[] {
  const found: DocPlaceMention[] = [];
  for (let index = indexBefore(mentions, first - 1) + 1; index < mentions.length; index++) {
    const mention = mentions[index] as DocPlaceMention;
    if (mention.last > last) break;
    found.push(mention);
  }
  return found;
}

/** The first of sorted mentions that lies inside tokens `[first, last)`. */
export function firstIn(mentions: readonly DocPlaceMention[], first: number, last: number): DocPlaceMention | null {
  const mention = mentions[indexBefore(mentions, first - 1) + 1];
  return mention && mention.last <= last ? mention : null;
}
