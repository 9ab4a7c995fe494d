import type { Doc, DocBlock } from "../article/doc.js";
import type { PlaceLexicon } from "./lexicon.js";
import type { DocPlaceMention } from "./mention.js";
import type { Place, PlaceMention } from "./types.js";

/** The places of a text as the caller sees them, in order of their first mention. */
export function placesOf(doc: Doc, lexicon: PlaceLexicon, mentions: readonly DocPlaceMention[]): Place[] {
  const { start, end } = doc.tokens;
  const found: Place[] = [];
  const byId = new Map<string, PlaceMention[]>();
  let block = 0;
  for (const { first, last, places, form } of mentions) {
    if (form === "city" || form === "group") continue;
    while (block < doc.blocks.length - 1 && (doc.blocks[block] as DocBlock).last <= first) block++;
    const { part } = doc.blocks[block] as DocBlock;
    const from = start[first] as number;
    const to = end[last - 1] as number;
    const text = doc.text.slice(from, to);
    for (const id of places) {
      const mention: PlaceMention = { start: from, end: to, text, part, form };
      const known = byId.get(id);
      if (known) known.push(mention);
      else {
        const mentions = [mention];
        byId.set(id, mentions);
        found.push({ id, name: lexicon.names.get(id) ?? id, mentions });
      }
    }
  }
  return found;
}
