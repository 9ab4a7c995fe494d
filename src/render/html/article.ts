import type { Article, Block } from "../../article/types.js";
import { plain } from "./marks.js";
import { html, type Markup } from "./markup.js";
import { type Mark, weave } from "./weave.js";

/** The article as an article: every block in its place, with its part as an element. */
export function articleMarkup(article: Article, marks: readonly Mark[], title: string): Markup {
  const marksIn = takerOf([...marks, ...structure(article)]);
  const groups: Markup[] = [];
  let from = 0;
  while (from < article.blocks.length) {
    const first = article.blocks[from] as Block;
    let to = from + 1;
    if (first.part === "related") while (article.blocks[to]?.part === "related") to++;
    const blocks = article.blocks.slice(from, to).map((block) => blockMarkup(article, block, marksIn(block)));
    groups.push(
      first.part === "related"
        ? html`<aside class="related" aria-label="Related articles">${blocks}</aside>`
        : html`${blocks}`,
    );
    from = to;
  }
  const heading = article.headline ? null : html`<h1 class="unseen">${title}</h1>`;
  return html`<article lang="${article.language}" dir="auto">${heading}${groups}</article>`;
}

function blockMarkup(article: Article, block: Block, marks: readonly Mark[]): Markup {
  const words = weave(article.text, block.start, block.end, marks);
  switch (block.part) {
    case "headline":
      return html`<h1>${words}</h1>`;
    case "subheading":
      return html`<h2>${words}</h2>`;
    case "caption":
      return html`<figure><figcaption>${words}</figcaption></figure>`;
    case "date":
      return html`<p class="date">${dated(article, block, words)}</p>`;
    case "related":
      return html`<p>${words}</p>`;
    default:
      return html`<p class="${block.part}">${words}</p>`;
  }
}

function dated(article: Article, block: Block, words: Markup): Markup {
  const date = [article.published, article.updated].find(
    (one) => one && one.start < block.end && one.end > block.start,
  );
  return date?.iso ? html`<time datetime="${date.iso}">${words}</time>` : words;
}

/** What the article's own parts hold: authors, credits, the dateline. */
function structure(article: Article): Mark[] {
  const { byline, dateline, captions } = article;
  return [
    ...(byline?.authors ?? []).map((span) => plain(span, "author", 3)),
    ...captions.flatMap(({ credit }) => (credit ? [plain(credit, "credit", 0)] : [])),
    ...(dateline ? [plain(dateline, "dateline", 0)] : []),
  ];
}

/** Gives each block its marks, blocks in order: a mark is met once, and kept while it reaches further. */
function takerOf(marks: readonly Mark[]): (block: Block) => readonly Mark[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  return (block) => {
    while (next < ordered.length && (ordered[next] as Mark).start < block.end) open.push(ordered[next++] as Mark);
    open = open.filter((mark) => mark.end > block.start);
    return open;
  };
}
