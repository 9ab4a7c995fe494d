import type { Analysis } from "../../analysis/functions.js";
import type { Quote } from "../../quotes/types.js";
import type { Span } from "../../text/span.js";
import type { Ids } from "./ids.js";
import { html, type Markup } from "./markup.js";
import type { Voice } from "./tints.js";
import { cooperationTip, quoteTip } from "./tips.js";
import type { Mark } from "./weave.js";

/** The elements around clauses: who works with whom, and who says what with the cue and the words between marks. */
export function clauseMarks(analysis: Analysis, voices: readonly Voice[], ids: Ids): Mark[] {
  return [...cooperationMarks(analysis, ids), ...quoteMarks(analysis, voices, ids)];
}

function cooperationMarks(analysis: Analysis, ids: Ids): Mark[] {
  return analysis.cooperations.map((one, at): Mark => {
    const key = `c${at + 1}`;
    return {
      ...range(one),
      depth: 0,
      link: false,
      piece: (inner, { first, last, insideLink }) => {
        const id = first ? idAttribute(ids.words(key)) : null;
        const label = `cooperation ${at + 1}: ${one.status}`;
        const pill = last
          ? reference(html`${one.status}`, `pill state-${one.status}`, ids.fact(key), label, insideLink)
          : null;
        return html`<span${id} class="cooperation state-${one.status}" data-tip="${cooperationTip(one)}">${inner}${pill}</span>`;
      },
    };
  });
}

function quoteMarks(analysis: Analysis, voices: readonly Voice[], ids: Ids): Mark[] {
  return voices.flatMap((voice) =>
    voice.quotes.flatMap((at) => {
      const quote = analysis.quotes[at] as Analysis["quotes"][number];
      const key = `q${at + 1}`;
      const element = (span: Span, id: string | null): Mark => ({
        ...range(span),
        depth: 1,
        link: false,
        piece: (inner, { first, last, insideLink }) => {
          const label = `quote ${at + 1}: ${quoteTip(quote).replaceAll("\n", ", ")}`;
          const number = last ? reference(html`${at + 1}`, "number", ids.fact(key), label, insideLink) : null;
          return html`<span${first && id ? idAttribute(id) : null} class="quote ${voice.tint}" data-tip="${quoteTip(quote)}">${inner}${number}</span>`;
        },
      });
      return [
        element(quote, ids.words(key)),
        ...quote.repeats.map((span) => element(span, null)),
        ...fragmentsOf(quote).map((span) => plain(span, `fragment ${voice.tint}`, 2)),
        ...(quote.cue ? [plain(quote.cue, `cue ${voice.tint}`, 3)] : []),
      ];
    }),
  );
}

/** The words between marks, where they are a part of the quote. */
function fragmentsOf(quote: Quote): readonly Span[] {
  return quote.fragments.filter(({ start, end }) => quote.type === "mixed" && end - start < quote.end - quote.start);
}

/** An element that says nothing but its class. */
export function plain(span: Span, className: string, depth: number): Mark {
  return {
    ...range(span),
    depth,
    link: false,
    piece: (inner) => html`<span class="${className}">${inner}</span>`,
  };
}

/** The link behind a clause that leads to its entry in the list of facts. */
function reference(words: Markup, className: string, to: string, label: string, insideLink: boolean): Markup {
  return insideLink
    ? html`<span class="${className}">${words}</span>`
    : html`<a class="${className}" href="#${to}" aria-label="${label}">${words}</a>`;
}

/** ` id="…"` */
export function idAttribute(id: string): Markup {
  return html` id="${id}"`;
}

function range({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}
