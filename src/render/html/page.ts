import type { Analysis } from "../../analysis/functions.js";
import { articleMarkup } from "./article.js";
import { factsMarkup } from "./facts.js";
import { idsOf } from "./ids.js";
import { clauseMarks } from "./marks.js";
import { html, type Markup, trusted } from "./markup.js";
import { mentionMarks, stroke } from "./mentions.js";
import { STYLE } from "./style.js";
import { voicesOf } from "./tints.js";

/** The article and its list of facts; the style sheet they need is `STYLE`. */
export function fragmentMarkup(analysis: Analysis, title: string): Markup {
  const ids = idsOf(analysis.article.text);
  const voices = voicesOf(analysis);
  const marks = [...clauseMarks(analysis, voices, ids), ...mentionMarks(analysis, ids)];
  return html`<div class="depeche" lang="en">
${articleMarkup(analysis.article, marks, title)}
<aside class="facts" aria-label="Facts">
${key(analysis)}
${factsMarkup(analysis, voices, ids)}
</aside>
</div>`;
}

/** The style sheet as an element. */
export const STYLE_ELEMENT: Markup = html`<style>${trusted(STYLE)}</style>`;

/** A page up to its articles. */
export function pageStart(title: string): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>body { margin: 0; background: #fffefb; } @media (prefers-color-scheme: dark) { body { background: #16171a; } }</style>
${STYLE_ELEMENT}
</head>
<body>
<main>
`;
}

/** A page after its articles. */
export const PAGE_END: Markup = trusted("\n</main>\n</body>\n</html>\n");

/** What the strokes mean, for the facts that are there. */
function key(analysis: Analysis): Markup | null {
  const strokes: readonly (readonly [readonly unknown[], string, string])[] = [
    [analysis.quotes, "quote tint-0", "quote"],
    [analysis.cooperations, "cooperation state-agreed", "cooperation"],
    [analysis.agencies, "agency", "public body"],
    [analysis.people, "person", "person"],
    [analysis.places, "place", "place"],
  ];
  const shown = strokes.filter(([facts]) => facts.length > 0);
  if (shown.length === 0) return null;
  return html`<p class="key small">${shown.map(([, className, words]) => html`<span class="${className}">${stroke(html`${words}`)}</span> `)}</p>`;
}
