import type { FindingKind } from "../findings.js";

/** What is coloured: a fact's underline and label, or the frame around the text. */
export type Tint = FindingKind | "frame" | "title";

/** SGR parameters (ECMA-48) that every terminal knows. */
const SGR: { readonly [Name in Tint]: number } = {
  quote: 36,
  cooperation: 32,
  agency: 33,
  person: 35,
  place: 34,
  frame: 2,
  title: 1,
};

/** Colours a string, or leaves it as it is. */
export type Paint = (tint: Tint, text: string) => string;

/** A painter with colours, or one without. */
export function painter(color: boolean): Paint {
  return color ? (tint, text) => (text ? `\u001b[${SGR[tint]}m${text}\u001b[0m` : text) : (_, text) => text;
}
