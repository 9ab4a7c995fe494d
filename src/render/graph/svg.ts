import { html, type Markup, trusted } from "../html/markup.js";
import { cut } from "../text/cells.js";
import { type Family, familyOf } from "./families.js";
import { type Curve, circle, curves, type Place } from "./layout.js";
import { nodesOf, type Tie } from "./ties.js";

const STYLE = `
.depeche-graph { --ink: #1d1b18; --soft: #625d55; --paper: #fffefb; --together: #19693a; --talk: #22519b; --trouble: #a8321f; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
@media (prefers-color-scheme: dark) { .depeche-graph { --ink: #e8e5df; --soft: #a39e95; --paper: #16171a; --together: #7fd09c; --talk: #9dbdf5; --trouble: #f2a092; } }
.depeche-graph .name { fill: var(--ink); font-weight: 600; }
.depeche-graph .node { fill: var(--ink); }
.depeche-graph .none { fill: var(--soft); }
.depeche-graph .tie { fill: none; stroke: var(--family); stroke-linecap: round; }
.depeche-graph .tie:hover { stroke-opacity: .6; }
.depeche-graph .trouble .tie { stroke-dasharray: 2 6; }
.depeche-graph .state { fill: var(--family); font-size: 11px; text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
.depeche-graph .head { fill: var(--family); }
.depeche-graph .together { --family: var(--together); } .depeche-graph .talk { --family: var(--talk); } .depeche-graph .trouble { --family: var(--trouble); }
`;

/** Above this many ties, states are told by colour, and in words on hover alone. */
const NAMED_TIES = 12;
/** Above this many sides, names are turned outwards, so that they do not run into each other. */
const LEVEL_NAMES = 8;
const LONGEST_NAME = 26;
/** About the width of a letter of a name. */
const LETTER = 7.4;

/** The picture of some ties. */
export function graphMarkup(ties: readonly Tie[]): Markup {
  if (ties.length === 0)
    return frame(
      240,
      40,
      "No cooperation was found.",
      html`<text class="none" x="0" y="4" text-anchor="middle">No cooperation was found.</text>`,
    );
  const { places, radius } = circle(nodesOf(ties));
  const longest = Math.max(...places.map(({ node }) => Math.min(node.name.length, LONGEST_NAME))) * LETTER + 30;
  const level = places.length <= LEVEL_NAMES;
  const width = 2 * (radius + longest);
  const height = 2 * (radius + (level ? 40 : longest));
  const words = ties.map(sentence).join(" ");
  const drawn = curves(ties, places);
  return frame(
    width,
    height,
    words,
    html`${drawn.map((curve) => tieMarkup(curve, ties.length <= NAMED_TIES))}${places.map((place) => nodeMarkup(place, level))}`,
  );
}

function frame(width: number, height: number, words: string, content: Markup): Markup {
  const box = `${round(-width / 2)} ${round(-height / 2)} ${round(width)} ${round(height)}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="depeche-graph" viewBox="${box}" width="${round(width)}" height="${round(height)}" role="img" aria-label="${`Who works with whom. ${words}`}"><style>${trusted(STYLE)}</style>${content}</svg>`;
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

function nodeMarkup({ node, x, y, angle }: Place, level: boolean): Markup {
  const name = cut(node.name, LONGEST_NAME);
  const left = Math.cos(angle) < -0.01;
  const circle = html`<circle class="node" cx="${round(x)}" cy="${round(y)}" r="6"/>`;
  if (!level) {
    const turn = (angle * 180) / Math.PI + (left ? 180 : 0);
    return html`${circle}<text class="name" transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)})" x="${left ? -14 : 14}" y="4.5" text-anchor="${left ? "end" : "start"}">${name}</text>`;
  }
  const upright = Math.abs(Math.cos(angle)) < 0.01;
  const anchor = upright ? "middle" : left ? "end" : "start";
  const dx = upright ? 0 : left ? -14 : 14;
  const dy = upright ? Math.sign(Math.sin(angle)) * 20 + 4.5 : 4.5;
  return html`${circle}<text class="name" x="${round(x + dx)}" y="${round(y + dy)}" text-anchor="${anchor}">${name}</text>`;
}

function sentence({ from, to, status, directed, count }: Tie): string {
  return `${from.name} ${directed ? "→" : "–"} ${to.name}: ${status}${count > 1 ? ` (${count} times)` : ""}.`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
