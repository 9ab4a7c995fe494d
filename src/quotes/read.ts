import type { AgencyFacts } from "../agencies/read.js";
import type { Doc } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { Hits } from "../text/hits.js";
import type { Quotation } from "../text/quotations.js";
import { readColon } from "./colon.js";
import { contextOf, type QuoteContext } from "./context.js";
import type { CueVerb, SourceCue } from "./cue.js";
import { readCues } from "./cues.js";
import type { Draft } from "./draft.js";
import { readFloating } from "./floating.js";
import { readHeadingSource } from "./heading-source.js";
import { readHeadings } from "./headings.js";
import { readInverted } from "./inverted.js";
import type { QuoteLexicon } from "./lexicon.js";
import { readNounCue } from "./noun-cue.js";
import { readPhrase } from "./phrase.js";
import { quotesOf } from "./public.js";
import { withoutRepeats } from "./repeats.js";
import { readReported } from "./reported.js";
import { settle } from "./settle.js";
import { noteSource, readSource } from "./source.js";
import { readTrailing } from "./trailing.js";
import type { Quote } from "./types.js";
import { readUncued } from "./uncued.js";
import { UnitReading } from "./unit.js";
import { Units } from "./units.js";
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
  const contents: DocQuote[] = [];
  for (const { first, last } of drafts) contents.push({ first, last, quote: contents.length });
  return { quotes: quotesOf(context, drafts, repeats), contents };
}

/** The quotes of all units, each layer over all of a unit before the next. */
function draftsOf(context: QuoteContext): Draft[] {
  const { doc } = context;
  const hits = doc.hits[LexiconSet.Cue] as Hits;
  const units = new Units(doc);
  const unit = new UnitReading(context);
  const unread: number[] = [];
  let row = 0;
  let next = 0;
  while (units.next()) {
    row = rowAt(hits, row, units.first);
    const low = quotationAt(context, next, units.first);
    const firstRow = row;
    row = rowAt(hits, row, units.last);
    next = quotationAt(context, low, units.last);
    if (firstRow === row && low === next) continue;
    unit.begin(units, low, next);
    readCues(context, unit, hits, firstRow, row);
    readUnit(context, unit);
    if (low === next || !unit.heading) continue;
    for (const index of unit.quotations) if (!unit.isUsed(index)) unread.push(index);
  }
  for (const draft of readHeadings(context, unit.drafts, unread)) unit.drafts.push(draft);
  return unit.drafts;
}

/** The first row from `row` on of a hit at or behind the token `at`. */
function rowAt({ start }: Hits, row: number, at: number): number {
  let next = row;
  while (next < start.length && (start[next] as number) < at) next++;
  return next;
}

/** The same of an outermost quotation. */
function quotationAt({ doc, outermost }: QuoteContext, from: number, at: number): number {
  let next = from;
  for (; next < outermost.length; next++) {
    const quotation = doc.quotations[outermost[next] as number] as Quotation;
    if ((quotation.open >= 0 ? quotation.open : quotation.from) >= at) break;
  }
  return next;
}

/** Reads a unit rule by rule: of two that read the same words the first wins. */
function readUnit(context: QuoteContext, unit: UnitReading): void {
  const { verbs, sources } = unit;
  for (let index = unit.firstSource; index < sources.length; index++)
    noteSource(context, unit, sources[index] as SourceCue);
  for (let index = unit.firstVerb; index < verbs.length; index++)
    addOf(unit, readVerb(context, unit, verbs[index] as CueVerb));
  for (let index = unit.firstSource; index < sources.length; index++)
    addOf(unit, readSource(context, unit, sources[index] as SourceCue));
  for (const index of unit.quotations) if (!unit.isUsed(index)) addOf(unit, readColon(context, unit, index));
  for (let index = unit.firstVerb; index < verbs.length; index++) {
    const cue = verbs[index] as CueVerb;
    if (!unit.hasDraftOf(cue)) addOf(unit, readPhrase(context, unit, cue));
  }
  for (const index of unit.quotations) if (!unit.isUsed(index)) addOf(unit, readNounCue(context, unit, index));
  for (const index of unit.quotations) if (!unit.isUsed(index)) addOf(unit, readUngoverned(context, unit, index));
}

function addOf(unit: UnitReading, draft: Draft | null): void {
  if (draft) unit.add(draft);
}

/** The words that a verb reports. */
function readVerb(context: QuoteContext, unit: UnitReading, cue: CueVerb): Draft | null {
  return (
    readInverted(context, unit, cue) ??
    readTrailing(context, unit, cue, true) ??
    readReported(context, unit, cue) ??
    readTrailing(context, unit, cue, false)
  );
}

/** Quoted words that no cue governs. */
function readUngoverned(context: QuoteContext, unit: UnitReading, index: number): Draft | null {
  return (
    readHeadingSource(context, unit, index) ??
    readUnlisted(context, unit, index) ??
    readFloating(context, unit, index) ??
    readUncued(context, unit, index)
  );
}
