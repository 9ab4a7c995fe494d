import { spanOf } from "../text/span.js";
import type { Doc } from "./doc.js";
import type { Article, Block, Part } from "./types.js";

/** The public article of a document. */
export function articleOf(doc: Doc): Article {
  const { text, tokens } = doc;
  const blocks = doc.blocks.map(
    (block): Block => ({ ...spanOf(text, block.start, block.end), part: block.part, rule: block.rule }),
  );
  const of = (part: Part): Block[] => blocks.filter((block) => block.part === part);
  return {
    text,
    language: doc.rules.tag,
    blocks,
    sentences: doc.sentences.map(({ first, last }) =>
      spanOf(text, tokens.start[first] as number, tokens.end[last - 1] as number),
    ),
    kicker: of("kicker"),
    headline: of("headline")[0] ?? null,
    lead: of("lead")[0] ?? null,
    byline: null,
    published: null,
    updated: null,
    dateline: null,
    captions: of("caption").map(({ start, end, text: words }) => ({ start, end, text: words, credit: null })),
    subheadings: of("subheading"),
    paragraphs: of("paragraph"),
    related: of("related"),
    boilerplate: of("boilerplate"),
  };
}
