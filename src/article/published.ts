import { hitFrom } from "../text/hits.js";
import { spanOf } from "../text/span.js";
import { type DateExpression, dateAt, isoOf, isoOfRelative } from "./dates.js";
import type { DocBlock } from "./doc.js";
import type { Layout } from "./layout.js";
import { LayoutWord } from "./lexicon.js";
import type { ArticleDate } from "./types.js";

/** When an article came out and when it was last changed, as its date lines and bylines tell. */
export interface ArticleDates {
  readonly published: ArticleDate | null;
  readonly updated: ArticleDate | null;
}

/** Reads the dates of the date lines, then of the bylines; the first of each kind counts. */
export function datesOf(layout: Layout, blocks: readonly DocBlock[], publishedOn: string | null): ArticleDates {
  const found: { published: ArticleDate | null; updated: ArticleDate | null } = { published: null, updated: null };
  for (const block of blocks) if (block.part === "date") readDates(layout, block, publishedOn, found);
  for (const block of blocks) if (block.part === "byline") readDates(layout, block, publishedOn, found);
  return found;
}

function readDates(
  layout: Layout,
  block: DocBlock,
  publishedOn: string | null,
  found: { published: ArticleDate | null; updated: ArticleDate | null },
): void {
  const { tokens, hits } = layout;
  let kind: "published" | "updated" = "published";
  let hit = hitFrom(hits, block.first);
  for (let at = block.first; at < block.last; at++) {
    let relative = Number.NaN;
    let end = at + 1;
    for (; (hits.start[hit] as number) <= at; hit++) {
      const value = hits.value[hit] as number;
      if (value === LayoutWord.Published) kind = "published";
      else if (value === LayoutWord.Updated) kind = "updated";
      else if (value > LayoutWord.TimeSpan) {
        relative = value - LayoutWord.RelativeDay;
        end = hits.end[hit] as number;
      }
    }
    const date: DateExpression | null = Number.isNaN(relative)
      ? dateAt(tokens, layout.lexicon.calendar, at, block.last)
      : null;
    if (!date && Number.isNaN(relative)) continue;
    end = date ? date.last : end;
    const span = spanOf(tokens.text, tokens.start[at] as number, tokens.end[end - 1] as number);
    found[kind] ??= { ...span, iso: date ? isoOf(date, publishedOn) : isoOfRelative(relative, publishedOn) };
    at = end - 1;
  }
}
