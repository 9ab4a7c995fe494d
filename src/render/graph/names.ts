import { html, type Markup } from "../html/markup.js";
import { cut, widthOf } from "../text/cells.js";
import type { Place } from "./layout.js";

/** Above this many sides, names are turned outwards, so that they do not run into each other. */
const LEVEL_NAMES = 8;
const LONGEST = 26;
/** About the width of a letter, and half the height of a line. */
const LETTER = 8.4;
const HALF_LINE = 9;
/** From a side to its name. */
const GAP = 14;

/** A part of the picture that must be seen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The names beside their sides. */
export function namesMarkup(places: readonly Place[]): Markup {
  return html`${places.map((place) => nameMarkup(place, places.length <= LEVEL_NAMES))}`;
}

/** How far the names reach. */
export function namesBox(places: readonly Place[]): Box {
  const boxes = places.map((place) => nameBox(place, places.length <= LEVEL_NAMES));
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function nameMarkup({ node, x, y, angle }: Place, level: boolean): Markup {
  const name = cut(node.name, LONGEST);
  const side = sideOf(angle);
  if (!level) {
    const turn = (angle * 180) / Math.PI + (side < 0 ? 180 : 0);
    const anchor = side < 0 ? "end" : "start";
    return html`<text class="name" transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)})" x="${side < 0 ? -GAP : GAP}" y="4.5" text-anchor="${anchor}">${name}</text>`;
  }
  const anchor = side === 0 ? "middle" : side < 0 ? "end" : "start";
  const dy = side === 0 ? Math.sign(Math.sin(angle)) * 20 : 0;
  return html`<text class="name" x="${round(x + side * GAP)}" y="${round(y + dy + 4.5)}" text-anchor="${anchor}">${name}</text>`;
}

function nameBox({ node, x, y, angle }: Place, level: boolean): Box {
  const length = Math.min(widthOf(node.name), LONGEST) * LETTER;
  if (!level) {
    const [endX, endY] = [x + Math.cos(angle) * (GAP + length), y + Math.sin(angle) * (GAP + length)];
    return around(Math.min(x, endX), Math.min(y, endY), Math.max(x, endX), Math.max(y, endY));
  }
  const side = sideOf(angle);
  if (side === 0)
    return around(
      x - length / 2,
      y + (Math.sin(angle) < 0 ? -20 : 0),
      x + length / 2,
      y + (Math.sin(angle) < 0 ? 0 : 20),
    );
  return around(side < 0 ? x - GAP - length : x, y, side < 0 ? x : x + GAP + length, y);
}

function around(left: number, top: number, right: number, bottom: number): Box {
  return { left: left - HALF_LINE, top: top - HALF_LINE, right: right + HALF_LINE, bottom: bottom + HALF_LINE };
}

/** -1 on the left, 1 on the right, 0 at the top and bottom. */
function sideOf(angle: number): number {
  const x = Math.cos(angle);
  return Math.abs(x) < 0.01 ? 0 : Math.sign(x);
}

/** A number as the picture writes it. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
