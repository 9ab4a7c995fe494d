import type { Doc, DocBlock } from "../article/doc.js";
import { spanOf } from "../text/span.js";
import type { PlaceLexicon } from "./lexicon.js";
import type { DocPlaceMention } from "./mention.js";
import type { Place, PlaceMention } from "./types.js";

/** The places of a text as the caller sees them, in order of their first mention. */
export function placesOf(doc: Doc, lexicon: PlaceLexicon, mentions: readonly DocPlaceMention[]): Place[] {
  const { start, end } = doc.tokens;
  const byId = new Map<string, PlaceMention[]>();
  let block = 0;
  for (const { first, last, places, form } of mentions) {
    if (form === "city" || form === "group") continue;
    while (block < doc.blocks.length - 1 && (doc.blocks[block] as DocBlock).last <= first) block++;
    const { part } = doc.blocks[block] as DocBlock;
    const span = spanOf(doc.text, start[first] as number, end[last - 1] as number);
    for (const id of places) {
      const mention = { start: span.start, end: span.end, text: span.text, part, form };
      const known = byId.get(id);
      if (known) known.push(mention);
      else byId.set(id, [mention]);
    }
  }
  return [...byId].map(([id, found]) => ({ id, name: lexicon.names.get(id) ?? id, mentions: found }));
}
