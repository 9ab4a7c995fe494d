import type { AgencyFacts } from "../agencies/read.js";
import type { Doc, DocBlock } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { Quotation } from "../text/quotations.js";
import { readColon } from "./colon.js";
import { contextOf, eachUnit, type QuoteContext, withoutDateline } from "./context.js";
import { cuesOf, type SourceCue } from "./cues.js";
import type { Draft } from "./draft.js";
import { readFloating } from "./floating.js";
import { readHeadingSource } from "./heading-source.js";
import { isHeading, readHeadings } from "./headings.js";
import { readInverted } from "./inverted.js";
import { CuePhrase, type QuoteLexicon, QuoteNoun } from "./lexicon.js";
import { readNounCue } from "./noun-cue.js";
import { readPhrase } from "./phrase.js";
import { quotesOf } from "./public.js";
import { withoutRepeats } from "./repeats.js";
import { readReported } from "./reported.js";
import { settle } from "./settle.js";
import { readSource, sourceMention } from "./source.js";
import { readTrailing } from "./trailing.js";
import type { Quote } from "./types.js";
import { readUncued } from "./uncued.js";
import { UnitReading } from "./unit.js";
import { readUnlisted } from "./unlisted.js";

/** The content of a quote in token indices, `[first, last)`. */
export interface DocQuote {
  readonly first: number;
  readonly last: number;
  /** Index in `quotes`. */
  readonly quote: number;
}

/** The quotes of a text, and what later facts ask of them. */
export interface QuoteFacts {
  readonly quotes: readonly Quote[];
  /** In order of their first token, the outer before the inner. */
  readonly contents: readonly DocQuote[];
}

/** Finds who says what in a text. */
export function readQuotes(
  doc: Doc,
  lexicon: QuoteLexicon,
  places: PlaceFacts,
  people: PeopleFacts,
  agencies: AgencyFacts,
): QuoteFacts {
  const context = contextOf(doc, lexicon, places, people, agencies);
  const { drafts, repeats } = withoutRepeats(context, settle(context, draftsOf(context)));
  return {
    quotes: quotesOf(context, drafts, repeats),
    contents: drafts.map(({ first, last }, quote) => ({ first, last, quote })),
  };
}

/** The quotes of all units, each layer over all of a unit before the next. */
function draftsOf(context: QuoteContext): Draft[] {
  const { doc, inside } = context;
  const starts = doc.hits[LexiconSet.Cue]?.start ?? [];
  const drafts: Draft[] = [];
  const unread: number[] = [];
  let next = 0;
  let rowEnd = 0;
  eachUnit(doc, (stretch) => {
    let unit = stretch;
    let row = rowEnd;
    while (row < starts.length && (starts[row] as number) < unit.first) row++;
    rowEnd = row;
    while (rowEnd < starts.length && (starts[rowEnd] as number) < unit.last) rowEnd++;
    const outermost: number[] = [];
    for (; next < doc.quotations.length; next++) {
      const { open, from } = doc.quotations[next] as Quotation;
      const at = open >= 0 ? open : from;
      if (at >= unit.last) break;
      if (at >= unit.first && inside[at] === next + 1) outermost.push(next);
    }
    if (row === rowEnd && outermost.length === 0) return;
    unit = withoutDateline(doc, unit);
    const reading = new UnitReading(context, unit, cuesOf(context, unit, row, rowEnd), outermost);
    readUnit(context, reading);
    for (const draft of reading.drafts) drafts.push(draft);
    if (outermost.length > 0 && isHeading(doc.blocks[unit.block] as DocBlock))
      unread.push(...outermost.filter((index) => !reading.isUsed(index)));
  });
  return [...drafts, ...readHeadings(context, drafts, unread)];
}

/** Whether a wording of source ends reported words before it: not "selon lui", which means their own source. */
function endsWords(context: QuoteContext, unit: UnitReading, source: SourceCue): boolean {
  const mention = sourceMention(context, unit, source);
  return mention !== undefined && mention !== null && context.nouns[mention.first] !== QuoteNoun.Pronoun;
}

function readUnit(context: QuoteContext, unit: UnitReading): void {
  const { verbs, sources } = unit.cues;
  for (const source of sources) {
    if (source.kind !== CuePhrase.WeakSource && endsWords(context, unit, source)) unit.endings.push(source.first);
  }
  for (const cue of verbs) {
    const draft =
      readInverted(context, unit, cue) ??
      readTrailing(context, unit, cue, true) ??
      readReported(context, unit, cue) ??
      readTrailing(context, unit, cue, false);
    if (draft) unit.add(draft);
  }
  for (const source of sources) {
    const draft = readSource(context, unit, source);
    if (draft) unit.add(draft);
  }
  for (const index of unit.quotations) {
    const draft = unit.isUsed(index) ? null : readColon(context, unit, index);
    if (draft) unit.add(draft);
  }
  for (const cue of verbs) {
    const told = unit.drafts.some((draft) => draft.cueFirst === cue.first);
    const draft = told ? null : readPhrase(context, unit, cue);
    if (draft) unit.add(draft);
  }
  for (const index of unit.quotations) {
    const draft = unit.isUsed(index) ? null : readNounCue(context, unit, index);
    if (draft) unit.add(draft);
  }
  for (const index of unit.quotations) {
    const draft = unit.isUsed(index)
      ? null
      : (readHeadingSource(context, unit, index) ??
        readUnlisted(context, unit, index) ??
        readFloating(context, unit, index) ??
        readUncued(context, unit, index));
    if (draft) unit.add(draft);
  }
}
