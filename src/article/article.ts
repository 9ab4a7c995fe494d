import { type Span, spanOf } from "../text/span.js";
import { TokenKind } from "../text/tokens.js";
import { writersOf } from "./byline.js";
import { creditOf } from "./credit.js";
import { datelineOf } from "./dateline.js";
import type { Doc, DocBlock } from "./doc.js";
import { datesOf } from "./published.js";
import type { Article, Block, Byline, Caption, Part } from "./types.js";

/**
 * The public article of a document.
 *
 * @param published ISO date that "mercredi" and "hier" in a date line are counted from
 */
export function articleOf(doc: Doc, published: string | null): Article {
  const { text } = doc;
  const blocks = doc.blocks.map(
    ({ start, end, part, rule }): Block => ({ start, end, text: text.slice(start, end), part, rule }),
  );
  const of = (part: Part): Block[] => blocks.filter((block) => block.part === part);
  const opening = doc.blocks.find((block) => block.part === "lead" || block.part === "paragraph");
  return {
    text,
    language: doc.rules.tag,
    blocks,
    sentences: sentencesOf(doc),
    kicker: of("kicker"),
    headline: of("headline")[0] ?? null,
    lead: of("lead")[0] ?? null,
    byline: bylineOf(doc),
    ...datesOf(doc.layout, doc.blocks, published),
    dateline: opening ? datelineOf(doc.layout, opening.first, opening.last) : null,
    captions: doc.blocks.filter((block) => block.part === "caption").map((block) => captionOf(doc, block)),
    subheadings: of("subheading"),
    paragraphs: of("paragraph"),
    related: of("related"),
    boilerplate: of("boilerplate"),
  };
}

/** The sentences of the document; the credit of a caption, which no fact is read from, is one of its own. */
function sentencesOf({ text, tokens, layout, blocks, sentences }: Doc): Span[] {
  const found: Span[] = [];
  for (const [index, { first, last, block }] of sentences.entries()) {
    found.push(spanOf(text, tokens.start[first] as number, tokens.end[last - 1] as number));
    if (sentences[index + 1]?.block === block) continue;
    const { part, first: from, last: to } = blocks[block] as DocBlock;
    const credit = part === "caption" ? creditOf(layout, from, to) : -1;
    if (credit > from) found.push(spanOf(text, tokens.start[credit] as number, tokens.end[to - 1] as number));
  }
  return found;
}

/** The first byline that names somebody, with those that follow it line by line; else the first. */
function bylineOf({ text, layout, blocks }: Doc): Byline | null {
  const lines = blocks.filter((block) => block.part === "byline");
  const writers = lines.map((block) => writersOf(layout, block.first, block.last));
  const named = writers.findIndex(({ authors, newsAgencies }) => authors.length + newsAgencies.length > 0);
  const from = Math.max(0, named);
  if (lines.length === 0) return null;
  let to = from + 1;
  while (to < lines.length && lines[to]?.first === lines[to - 1]?.last) to++;
  const run = writers.slice(from, to);
  return {
    ...spanOf(text, (lines[from] as DocBlock).start, (lines[to - 1] as DocBlock).end),
    authors: once(run.flatMap(({ authors }) => authors)),
    newsAgencies: once(run.flatMap(({ newsAgencies }) => newsAgencies)),
  };
}

/** Each name once, where a page tells it twice. */
function once(names: readonly Span[]): Span[] {
  return [...new Map(names.map((name) => [name.text, name]).reverse() as [string, Span][]).values()].reverse();
}

function captionOf({ text, layout }: Doc, block: DocBlock): Caption {
  const at = creditOf(layout, block.first, block.last);
  return {
    ...spanOf(text, block.start, block.end),
    credit: at > block.first ? creditSpan(layout, at, block.last) : null,
  };
}

/** The credit `[first, last)` without the brackets around it. */
function creditSpan({ tokens }: Doc["layout"], first: number, last: number): Span {
  const { text, kind, start, end } = tokens;
  const bracketed = kind[first] === TokenKind.OpenParenthesis || kind[first] === TokenKind.OpenBracket;
  if (!bracketed || last - first < 3) return spanOf(text, start[first] as number, end[last - 1] as number);
  let stop = last - 1;
  while (stop > first + 1 && !isClosing(kind[stop] as number)) stop--;
  const closed = stop > first + 1; // a bracket never closed holds the rest
  return spanOf(text, start[first + 1] as number, end[closed ? stop - 1 : last - 1] as number);
}

function isClosing(kind: number): boolean {
  return kind === TokenKind.CloseParenthesis || kind === TokenKind.CloseBracket;
}
