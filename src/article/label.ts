import type { TokenTable } from "../text/tokens.js";
import type { BlockRange } from "./segment.js";
import type { Part } from "./types.js";

/** The part of a block and the rule that told it. */
export interface Label {
  readonly part: Part;
  readonly rule: string;
}

/** Labels the blocks of an article. Labels the caller gave are kept. */
export function labelBlocks(
  _tokens: TokenTable,
  blocks: readonly BlockRange[],
  given: readonly (Part | undefined)[],
): Label[] {
  return blocks.map((_, index) => {
    const part = given[index];
    if (part) return { part, rule: "given" };
    return index === 0 && blocks.length > 1
      ? { part: "headline", rule: "headline" }
      : { part: "paragraph", rule: "paragraph" };
  });
}
