import type { Doc, DocBlock } from "../article/doc.js";
import type { Quotation } from "../text/quotations.js";
import { type Span, spanOf } from "../text/span.js";
import type { QuoteContext } from "./context.js";
import type { Draft } from "./draft.js";
import { SpeakerHistory, withMention } from "./history.js";
import { contentSpan, type Repeated } from "./repeats.js";
import type { Cue, Quote, QuoteType, Speaker } from "./types.js";

const NONE: readonly Span[] = [];

/** The public form of settled drafts. */
export function quotesOf(context: QuoteContext, drafts: readonly Draft[], repeats: Repeated["repeats"]): Quote[] {
  const { doc } = context;
  const speakers = speakersOf(context, drafts);
  const quotes: Quote[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    const { start, end, text } = contentSpan(context, draft);
    const fragments = fragmentsOf(context, draft);
    quotes.push({
      start,
      end,
      text,
      type: typeOf(draft, fragments),
      fragments,
      cue: cueOf(context, draft),
      speaker: speakers[index] as Speaker | null,
      part: (doc.blocks[draft.block] as DocBlock).part,
      repeats: repeats.get(draft) ?? NONE,
      within: outerOf(drafts, index),
      rule: `${doc.rules.tag}/${draft.rule}`,
      certainty: draft.certainty,
    });
  }
  return quotes;
}

function cueOf({ doc }: QuoteContext, { cueFirst, cueLast, lemma }: Draft): Cue | null {
  if (cueFirst < 0) return null;
  const start = doc.tokens.start[cueFirst] as number;
  const end = doc.tokens.end[cueLast - 1] as number;
  return { start, end, text: doc.text.slice(start, end), lemma };
}

/** The speaker of each draft in order; a heading has that of the quote with its words, a teaser lends and borrows none. */
function speakersOf(context: QuoteContext, drafts: readonly Draft[]): (Speaker | null)[] {
  const { doc } = context;
  const body = new SpeakerHistory(context);
  let history = body;
  let teaser = -1;
  let echoes = false;
  const speakers: (Speaker | null)[] = [];
  for (const draft of drafts) {
    echoes ||= draft.echo !== null;
    if (draft.rule === "heading") {
      speakers.push(null);
      continue;
    }
    const related = (doc.blocks[draft.block] as DocBlock).part === "related" ? draft.block : -1;
    if (related !== teaser) history = related < 0 ? body : new SpeakerHistory(context);
    teaser = related;
    speakers.push(history.speakerOf(draft.mention, draft.inherits, draft.first));
  }
  if (!echoes) return speakers;
  drafts.forEach(({ echo }, index) => {
    const echoed = echo ? speakers[drafts.indexOf(echo)] : null;
    if (echoed) speakers[index] = withMention(echoed, null);
  });
  return speakers;
}

function typeOf(draft: Draft, fragments: readonly Span[]): QuoteType {
  if (fragments.length === 0) return "indirect";
  return draft.clause ? "direct" : "mixed";
}

/** The words between marks in the content, an incise cut out. */
function fragmentsOf({ doc, inside }: QuoteContext, { first, last, cut }: Draft): readonly Span[] {
  let found: Span[] | null = null;
  for (let at = first; at < last; at++) {
    const index = (inside[at] as number) - 1;
    if (index < 0) continue;
    const { from, to, close } = doc.quotations[index] as Quotation;
    const low = Math.max(from, first);
    const high = Math.min(to, last);
    if (cut && cut.first > low && cut.last < high) {
      found = withFragment(doc, found, low, cut.first);
      found = withFragment(doc, found, cut.last, high);
    } else found = withFragment(doc, found, low, high);
    at = close >= 0 ? close : to - 1;
  }
  return found ?? NONE;
}

function withFragment({ text, tokens }: Doc, before: Span[] | null, from: number, to: number): Span[] | null {
  if (to <= from) return before;
  const fragment = spanOf(text, tokens.start[from] as number, tokens.end[to - 1] as number);
  if (!before) return [fragment];
  before.push(fragment);
  return before;
}

/** The nearest quote before in order that holds this one. */
function outerOf(drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index] as Draft;
  for (let before = index - 1; before >= 0 && before >= index - 8; before--) {
    const other = drafts[before] as Draft;
    if (other.first <= draft.first && draft.last <= other.last) return before;
  }
  return null;
}
