import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { html } from "../../src/render/html/markup.js";
import { type Mark, weave } from "../../src/render/html/weave.js";

function mark(start: number, end: number, depth: number, link = false): Mark {
  return {
    start,
    end,
    depth,
    link,
    piece: (inner, { first, last, insideLink }) =>
      link && !insideLink
        ? html`<a data-mark="${depth}" data-first="${String(first)}" data-last="${String(last)}">${inner}</a>`
        : html`<i data-mark="${depth}" data-first="${String(first)}" data-last="${String(last)}">${inner}</i>`,
  };
}
const text = "abcdefghij";
const woven = (...marks: Mark[]): string =>
  weave(text, 0, text.length, marks).markup.replace(
    / data-mark="(\d)" data-first="(\w)\w*" data-last="(\w)\w*"/g,
    " $1$2$3",
  );

describe("weave", () => {
  it("nests a mark in a mark", () => {
    expect(woven(mark(1, 8, 0), mark(3, 5, 1))).toBe("a<i 0tt>bc<i 1tt>de</i>fgh</i>ij");
  });
  it("cuts the inner of two that overlap", () => {
    expect(woven(mark(1, 5, 0), mark(3, 8, 1))).toBe("a<i 0tt>bc<i 1tf>de</i></i><i 1ft>fgh</i>ij");
  });
  it("puts the outer first where two have the same ends", () => {
    expect(woven(mark(2, 4, 1), mark(2, 4, 0))).toBe("ab<i 0tt><i 1tt>cd</i></i>efghij");
  });
  it("clips a mark to the stretch, and says that it goes on", () => {
    const clipped = weave(text, 4, 6, [mark(2, 9, 0)]).markup;
    expect(clipped).toBe('<i data-mark="0" data-first="false" data-last="false">ef</i>');
  });
  it("never puts a link into a link", () => {
    expect(woven(mark(1, 8, 0, true), mark(3, 5, 1, true))).toBe("a<a 0tt>bc<i 1tt>de</i>fgh</a>ij");
  });
  it("keeps every character, and each mark's words are its pieces, however marks lie", () => {
    const range = fc.tuple(fc.nat(10), fc.nat(10), fc.boolean());
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const marks = ranges.map(([a, b, link], depth) => mark(Math.min(a, b), Math.max(a, b), depth, link));
        const { document } = parseHTML(`<p>${weave(text, 0, text.length, marks).markup}</p>`);
        expect(document.querySelector("p")?.textContent).toBe(text);
        expect(document.querySelector("a a")).toBeNull();
        for (const { start, end, depth } of marks) {
          const pieces = [...document.querySelectorAll(`[data-mark="${depth}"]`)];
          expect(pieces.map((piece) => piece.textContent).join("")).toBe(text.slice(start, end));
          expect(pieces.filter((piece) => piece.getAttribute("data-first") === "true")).toHaveLength(
            start < end ? 1 : 0,
          );
          expect(pieces.filter((piece) => piece.getAttribute("data-last") === "true")).toHaveLength(
            start < end ? 1 : 0,
          );
        }
      }),
    );
  });
});
