import type { Analysis } from "../analysis/functions.js";
import { graphMarkup } from "./graph/svg.js";
import { tiesOf } from "./graph/ties.js";

/**
 * Draws who works with whom as an SVG picture that needs nothing else: a line between two sides for every state, in green
 * where they work together, in blue where it is talked about, red and dotted where it is in trouble; an arrow where one
 * side alone acts, a thicker line where more events tell it.
 *
 * @param analyses - of one document or of many
 * @example
 * ```ts
 * import { analyze } from "depeche";
 * import { french } from "depeche/fr";
 * import { cooperationGraph } from "depeche/render";
 * const texts = ["La France et le Portugal coopèrent.", "Le Mali a suspendu sa coopération avec la France."];
 * const picture = cooperationGraph(texts.map((text) => analyze(text, { language: french })));
 * console.assert(picture.startsWith("<svg"));
 * ```
 */
export function cooperationGraph(analyses: Iterable<Analysis>): string {
  return graphMarkup(tiesOf(analyses)).markup;
}
