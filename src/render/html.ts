import type { Analysis } from "../analysis/functions.js";
import { html } from "./html/markup.js";
import { fragmentMarkup, PAGE_END, pageStart, STYLE_ELEMENT } from "./html/page.js";

/** How to draw an analysis as HTML. */
export interface HtmlOptions {
  /** Whether to leave out the page around the article, to put it into a page of one's own; false unless told. */
  readonly fragment?: boolean;
  /** Title of the page; the headline unless told. */
  readonly title?: string;
}

/**
 * Draws an article as a page that needs nothing else: no script, no font, no network.
 *
 * Quotes are tinted by speaker, cooperation is underlined by state, bodies, people and places are underlined; details
 * show on hover and focus, and in a list of facts beside the article whose entries lead to their words. Every element id
 * begins with a digest of the text, so that several fragments can stand on one page.
 *
 * @example
 * ```ts
 * import { analyze } from "depeche";
 * import { french } from "depeche/fr";
 * import { renderHtml } from "depeche/render";
 * const analysis = analyze("« Nous rouvrirons lundi », a déclaré Jeanne Roux.", { language: french });
 * console.assert(renderHtml(analysis).startsWith("<!doctype html>"));
 * ```
 */
export function renderHtml(analysis: Analysis, options: HtmlOptions = {}): string {
  const title = options.title ?? analysis.article.headline?.text ?? "Article";
  const fragment = fragmentMarkup(analysis, title);
  const page = options.fragment ? html`${STYLE_ELEMENT}${fragment}` : html`${pageStart(title)}${fragment}${PAGE_END}`;
  return page.markup;
}
