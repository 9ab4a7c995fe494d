import { html, type Markup, trusted } from "../html/markup.js";
import { type Family, familyOf } from "./families.js";
import { type Curve, circle, curves, type Place } from "./layout.js";
import { type Box, namesBox, namesMarkup, round } from "./names.js";
import { nodesOf, type Tie } from "./ties.js";

const STYLE = `
.depeche-graph { --ink: #1d1b18; --soft: #625d55; --paper: #fffefb; --together: #19693a; --talk: #22519b; --trouble: #a8321f; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
@media (prefers-color-scheme: dark) { .depeche-graph { --ink: #e8e5df; --soft: #a39e95; --paper: #16171a; --together: #7fd09c; --talk: #9dbdf5; --trouble: #f2a092; } }
.depeche-graph .name { fill: var(--ink); font-weight: 600; }
.depeche-graph .node { fill: var(--ink); }
.depeche-graph .soft { font-size: 12px; fill: var(--soft); }
.depeche-graph .tie { fill: none; stroke: var(--family); stroke-linecap: round; }
.depeche-graph .tie:hover { stroke-opacity: .6; }
.depeche-graph .trouble .tie { stroke-dasharray: 2 6; }
.depeche-graph .state { fill: var(--family); font-size: 11px; text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
.depeche-graph .head { fill: var(--family); }
.depeche-graph .together { --family: var(--together); } .depeche-graph .talk { --family: var(--talk); } .depeche-graph .trouble { --family: var(--trouble); }
`;

/** Above this many ties, states are told by colour, and in words on hover alone. */
const NAMED_TIES = 6;

/** The picture of some ties. */
export function graphMarkup(ties: readonly Tie[]): Markup {
  if (ties.length === 0) return emptyGraph("No cooperation was found.");
  const places = circle(nodesOf(ties));
  const named = ties.length <= NAMED_TIES;
  const box = namesBox(places);
  const legend = named ? null : legendMarkup(ties, box);
  return frame(
    named ? box : { ...box, bottom: box.bottom + LEGEND_HEIGHT },
    ties.map(sentence).join(" "),
    html`${curves(ties, places).map((curve) => tieMarkup(curve, named))}${places.map(nodeMarkup)}${namesMarkup(places)}${legend}`,
  );
}

function emptyGraph(words: string): Markup {
  const box = { left: -120, top: -20, right: 120, bottom: 20 };
  return frame(box, words, html`<text class="soft" x="0" y="4" text-anchor="middle">${words}</text>`);
}

function frame({ left, top, right, bottom }: Box, words: string, content: Markup): Markup {
  const [width, height] = [right - left, bottom - top];
  const box = [left, top, width, height].map(round).join(" ");
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="depeche-graph" viewBox="${box}" width="${round(width)}" height="${round(height)}" role="img" aria-label="${`Who works with whom. ${words}`}"><style>${trusted(STYLE)}</style>${content}</svg>`;
}

const LEGEND_HEIGHT = 34;
const LEGEND: { readonly [Name in Family]: string } = { together: "together", talk: "talk", trouble: "trouble" };
const LEGEND_STEP = 90;

/** What the colours mean, where the states are not written on the lines. */
function legendMarkup(ties: readonly Tie[], { left, right, bottom }: Box): Markup {
  const there = new Set(ties.map((tie) => familyOf(tie.status)));
  const shown = (Object.keys(LEGEND) as Family[]).filter((family) => there.has(family));
  const start = (left + right - shown.length * LEGEND_STEP) / 2;
  return html`${shown.map((family, at) => {
    const x = start + at * LEGEND_STEP;
    const y = bottom + 20;
    return html`<g class="${family}"><path class="tie" d="M${round(x)} ${round(y)}h20" stroke-width="2"/><text class="soft" x="${round(x + 26)}" y="${round(y + 4)}">${LEGEND[family]}</text></g>`;
  })}`;
}

function tieMarkup({ tie, from, control, to, middle }: Curve, named: boolean): Markup {
  const family: Family = familyOf(tie.status);
  const width = Math.min(1.5 + Math.log2(tie.count), 6);
  const path = `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`;
  const turn = (Math.atan2(to.y - control.y, to.x - control.x) * 180) / Math.PI;
  const head = tie.directed
    ? html`<path class="head" d="M7 0L-3 -5V5Z" transform="translate(${round(to.x)} ${round(to.y)}) rotate(${round(turn)})"/>`
    : null;
  const times = tie.count > 1 ? ` ×${tie.count}` : "";
  const state = named
    ? html`<text class="state" x="${round(middle.x)}" y="${round(middle.y + 4)}">${tie.status + times}</text>`
    : null;
  return html`<g class="${family}"><path class="tie" d="${path}" stroke-width="${round(width)}"><title>${sentence(tie)}</title></path>${head}${state}</g>`;
}

function nodeMarkup({ x, y }: Place): Markup {
  return html`<circle class="node" cx="${round(x)}" cy="${round(y)}" r="6"/>`;
}

function sentence({ from, to, status, directed, count }: Tie): string {
  return `${from.name} ${directed ? "→" : "–"} ${to.name}: ${status}${count > 1 ? ` (${count} times)` : ""}.`;
}
