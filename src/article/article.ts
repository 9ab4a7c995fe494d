import { type Span, spanOf } from "../text/span.js";
import { TokenKind } from "../text/tokens.js";
import { writersOf } from "./byline.js";
import { datelineOf } from "./dateline.js";
import type { Doc, DocBlock, DocSentence } from "./doc.js";
import { datesOf } from "./published.js";
import type { Article, Block, Byline, Caption, Part } from "./types.js";

/**
 * The public article of a document.
 *
 * @param published ISO date that "mercredi" and "hier" in a date line are counted from
 */
export function articleOf(doc: Doc, published: string | null): Article {
  const { text } = doc;
  const blocks: Block[] = [];
  const captions: Caption[] = [];
  const parts: Parts = {
    kicker: [],
    headline: [],
    lead: [],
    subheading: [],
    paragraph: [],
    related: [],
    boilerplate: [],
  };
  let opening: DocBlock | null = null;
  for (const block of doc.blocks) {
    const { start, end, part, rule } = block;
    const shown: Block = { start, end, text: text.slice(start, end), part, rule };
    blocks.push(shown);
    if (part === "caption") captions.push(captionOf(doc, block));
    else if (part !== "byline" && part !== "date" && part !== "credit") parts[part].push(shown);
    if (part === "lead" || part === "paragraph") opening ??= block;
  }
  const dates = datesOf(doc.layout, doc.blocks, published);
  return {
    text,
    language: doc.rules.tag,
    blocks,
    sentences: sentencesOf(doc),
    kicker: parts.kicker,
    headline: parts.headline[0] ?? null,
    lead: parts.lead[0] ?? null,
    byline: bylineOf(doc),
    published: dates.published,
    updated: dates.updated,
    dateline: opening ? datelineOf(doc.layout, opening.first, opening.last) : null,
    captions,
    subheadings: parts.subheading,
    paragraphs: parts.paragraph,
    related: parts.related,
    boilerplate: parts.boilerplate,
  };
}

/** The blocks of the parts that an article holds as they are. */
type Parts = Record<Exclude<Part, "caption" | "byline" | "date" | "credit">, Block[]>;

/** The sentences of the document; the credit of a caption, which no fact is read from, is one of its own. */
function sentencesOf({ text, tokens, blocks, sentences }: Doc): Span[] {
  const { start, end } = tokens;
  const found: Span[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { first, last, block } = sentences[index] as DocSentence;
    found.push(spanOf(text, start[first] as number, end[last - 1] as number));
    if (sentences[index + 1]?.block === block) continue;
    const { part, first: from, last: to, credit } = blocks[block] as DocBlock;
    if (part === "caption" && credit > from) found.push(spanOf(text, start[credit] as number, end[to - 1] as number));
  }
  return found;
}

/** The first byline that names somebody, with those that follow it line by line; else the first. */
function bylineOf({ text, layout, blocks }: Doc): Byline | null {
  const lines = blocks.filter((block) => block.part === "byline");
  if (lines.length === 0) return null;
  const writers = lines.map((block) => writersOf(layout, block.first, block.last));
  const named = writers.findIndex(({ authors, newsAgencies }) => authors.length + newsAgencies.length > 0);
  const from = Math.max(0, named);
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
  const { start, end, first, last, credit } = block;
  return { start, end, text: text.slice(start, end), credit: credit > first ? creditSpan(layout, credit, last) : null };
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
