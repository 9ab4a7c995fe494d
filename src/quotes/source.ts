import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { clauseStart, isFiniteVerb, mainVerb, secondMainVerb } from "../syntax/clauses.js";
import { isContent } from "../syntax/noun-phrase.js";
import { isAdverb, verbGroupAt } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { contentBefore, contentStart, quotedOr } from "./covered.js";
import type { SourceCue } from "./cue.js";
import { type Content, contentOf, type Draft, draftOf } from "./draft.js";
import { CuePhrase, QuoteNoun } from "./lexicon.js";
import { isCapital, type Mention, mentionEnd, startsMention } from "./mention.js";
import { reportedEnd } from "./reported-end.js";
import { isNoSource, isSource } from "./source-test.js";
import { antecedentOf } from "./subject-before.js";
import type { UnitReading } from "./unit.js";

/** Comma parts that say more of a source, at most. */
const PARTS = 3;

/** The clause that a wording with a source covers: Selon la mairie, …. Le pont, d'après elle, …. …, de source policière. */
export function readSource(context: QuoteContext, unit: UnitReading, cue: SourceCue): Draft | null {
  if ((context.inside[cue.first] as number) > 0) return null;
  // a quote that stands before "selon qui" has been read by now
  const mention = isRelative(context, cue.last) ? sourceMention(context, unit, cue) : cue.mention;
  if (mention === undefined) return null;
  if (mention && context.nouns[mention.first] === QuoteNoun.Pronoun && unit.covers(cue.first)) return null;
  const limit = unit.last;
  const { first } = cue;
  const lemma = lemmaOf(context, cue);
  if (mention && mention.last <= cue.first) {
    // ", selon qui …": the source stands before
    const last = cue.last + 1;
    const { doc } = context;
    // "Le préfet, selon qui le pont est sûr, |a souri|": the verb of the sentence ends the clause
    const main = mainVerb(doc, unit.first, cue.first) < 0 ? secondMainVerb(doc, last, limit) : -1;
    const end = main >= 0 ? verbGroupAt(doc, main, last).first : limit;
    if (last >= limit) return null;
    const content = contentAfter(context, unit, last, end);
    return content.last > content.first ? draftOf("source-phrase", content, { first, last, lemma }, mention) : null;
  }
  const end = mention && mention.first >= cue.last ? mention.last : cue.last;
  const initial = opensClause(context, unit, cue);
  if (cue.kind === CuePhrase.WholeSource && !initial && context.doc.tokens.kind[cue.first - 1] !== TokenKind.Comma)
    return null;
  if (cue.kind === CuePhrase.WeakSource && !(initial && isClosed(context, end, limit))) return null;
  const content = initial
    ? contentAfter(context, unit, end, limit)
    : contentAround(context, unit, cue.first, mention, end, limit);
  if (!content || content.last <= content.first) return null;
  return draftOf("source-phrase", content, { first, last: cue.last, lemma }, mention, mention === null);
}

function lemmaOf({ doc }: QuoteContext, { first, last }: SourceCue): string {
  return doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]).toLowerCase();
}

/** Whether the wording opens a clause: the sentence's own, or one behind a coordinator ("mais, selon elle, …"). */
function opensClause(context: QuoteContext, unit: UnitReading, cue: SourceCue): boolean {
  const { doc } = context;
  if (contentStart(context, unit, unit.first, unit.last) >= cue.first) return true;
  let before = cue.first - 1;
  while (before > unit.first && (doc.tokens.kind[before] === TokenKind.Comma || isAdverb(doc, before))) before--;
  if (before === unit.first && isAdverb(doc, before)) return true;
  return before < cue.first - 1 || doc.tokens.kind[before] === TokenKind.Semicolon
    ? (bitsAt(doc, before) & Word.Coordinator) !== 0 || doc.tokens.kind[before] === TokenKind.Semicolon
    : false;
}

function isRelative({ doc, nouns }: QuoteContext, at: number): boolean {
  return nouns[at] === QuoteNoun.Pronoun && (bitsAt(doc, at) & Word.Relative) !== 0;
}

/** Notes the source of a wording before any quote is read. */
export function noteSource(context: QuoteContext, unit: UnitReading, cue: SourceCue): void {
  const mention = sourceMention(context, unit, cue);
  cue.mention = mention;
  if (mention && cue.kind !== CuePhrase.WeakSource) cue.ends = context.nouns[mention.first] !== QuoteNoun.Pronoun;
}

/** The source behind the wording; null where it points back to one, undefined where there is none. */
function sourceMention(context: QuoteContext, unit: UnitReading, cue: SourceCue): Mention | null | undefined {
  const { doc, nouns } = context;
  if (cue.kind === CuePhrase.Anaphor) return null;
  if (cue.kind === CuePhrase.WholeSource) return { first: cue.first + 1, last: cue.last };
  const at = cue.last;
  if (at >= unit.last || (doc.tokens.kind[at] as number) > TokenKind.Number) return undefined;
  if (nouns[at] === QuoteNoun.Pronoun) {
    if ((bitsAt(doc, at) & Word.Relative) === 0) return { first: at, last: at + 1 };
    const before = unit.mentionBefore(cue.first);
    let border = cue.first;
    while (border > unit.first && doc.tokens.kind[border - 1] === TokenKind.Comma) border--;
    return before ?? antecedentOf(doc, unit.first, border) ?? undefined;
  }
  const first = startsMention(doc, at, true) ? at : bareNounEnd(context, at, unit.last);
  if (first < 0) return undefined;
  const mention = { first: at, last: mentionEnd(doc, first, unit.last) };
  if (isSource(context, mention, cue.kind === CuePhrase.WeakSource)) return mention;
  if (cue.kind === CuePhrase.WeakSource || isNoSource(context, mention)) return undefined;
  // "Selon les démissionnaires, …": a noun that is no known role, where the wording opens the sentence
  const closed = doc.tokens.kind[mention.last] === TokenKind.Comma && (bitsAt(doc, at) & Word.Determiner) !== 0;
  return closed && opensClause(context, unit, cue) ? mention : undefined;
}

/** "according to federal |prosecutors|": the role or source noun behind nouns without a determiner; -1 if none. */
function bareNounEnd({ doc, nouns }: QuoteContext, at: number, limit: number): number {
  for (let next = at; next < Math.min(limit, at + 5); next++) {
    if (bitsAt(doc, next) & Word.Role || nouns[next] === QuoteNoun.Source) return next;
    if (!isContent(doc, next) || isFiniteVerb(doc, next)) return -1;
  }
  return -1;
}

/** Whether a comma or a mark ends the wording with its source. */
function isClosed({ doc, inside }: QuoteContext, end: number, limit: number): boolean {
  for (let at = end; at < Math.min(limit, end + 20); at++) {
    if (doc.tokens.kind[at] === TokenKind.Comma || (inside[at] as number) > 0) return true;
    if ((doc.tokens.kind[at] as number) > TokenKind.Number && doc.tokens.kind[at] !== TokenKind.OpenParenthesis)
      return false;
  }
  return false;
}

/** The clause behind a wording at its head. */
function contentAfter(context: QuoteContext, unit: UnitReading, end: number, limit: number): Content {
  const { doc } = context;
  let first = end;
  const comma = nextComma(context, end, limit);
  if (comma >= 0 && mainVerb(doc, end, comma) < 0) first = comma + 1;
  // "Selon Jean Petit, maire de Lurcy, …", "…, qui l'a dit hier, …": what goes with the source before the clause
  for (let parts = 0; parts < PARTS && first > end; parts++) {
    const next = nextComma(context, first, limit);
    if (next < 0 || !saysMore(context, first, next)) break;
    first = next + 1;
  }
  first = contentStart(context, unit, first, limit);
  if (first < limit && (doc.tokens.kind[first] === TokenKind.Colon || doc.tokens.kind[first] === TokenKind.Comma))
    first++;
  const last = reportedEnd(context, unit, first, limit, null);
  return quotedOr(context, unit, { first, last, clause: false, cut: null });
}

/** Whether a comma part behind a source says more of it: "maire de Lurcy", "un journal local", "daté de mardi", "qui …". */
function saysMore(context: QuoteContext, first: number, last: number): boolean {
  const { doc, lexicon } = context;
  const bits = bitsAt(doc, first);
  if (bits & Word.Relative) return true;
  if (mainVerb(doc, first, last) >= 0) return false;
  if (isHouse(context, first)) return true;
  if (bits & Word.Role) return true;
  if (lexicon.indefinite.has(doc.tokens.word[first] as number)) return (bitsAt(doc, first + 1) & Word.Role) !== 0;
  if (formsAt(doc, first) & Form.PastParticiple) return true;
  return isContent(doc, first) && !isCapital(doc, first) && (bitsAt(doc, first + 1) & Word.Preposition) !== 0;
}

/** "de l'université de Lurcy", "du CNRS": where a source is from. */
function isHouse({ doc }: QuoteContext, first: number): boolean {
  const bits = bitsAt(doc, first);
  if ((bits & Word.Of) === 0 || !doc.rules.grammar.headFirst) return false;
  const definite = (bitsAt(doc, first + 1) & Word.Elided) !== 0;
  return isCapital(doc, first + 1) || definite;
}

function nextComma({ doc, inside }: QuoteContext, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 60); at++) {
    if (doc.tokens.kind[at] === TokenKind.Comma) return at;
    if ((inside[at] as number) > 0) return -1;
  }
  return -1;
}

/** The start of the comma part before `border`. */
function partStart({ doc, inside }: QuoteContext, start: number, border: number): number {
  for (let at = border - 1; at >= start; at--) {
    if (doc.tokens.kind[at] === TokenKind.Comma && (inside[at] as number) === 0) return at + 1;
  }
  return start;
}

/** The start of the relative or subordinate clause before `border` that holds a verb, with no comma behind it; -1 if none. */
function innerClause({ doc }: QuoteContext, start: number, border: number): number {
  for (let at = border - 1; at > start && border - at < 60; at--) {
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.Comma) return -1;
    if (kind !== TokenKind.Word || (bitsAt(doc, at) & (Word.Relative | Word.Subordinator | Word.Complementizer)) === 0)
      continue;
    if (bitsAt(doc, at) & (Word.Determiner | Word.Preposition)) continue;
    if (mainVerb(doc, at + 1, border) >= 0) return at + 1;
  }
  return -1;
}

/** The clause that a wording inside it or behind it covers. */
function contentAround(
  context: QuoteContext,
  unit: UnitReading,
  cueFirst: number,
  mention: Mention | null,
  end: number,
  limit: number,
): Content | null {
  const { doc, inside } = context;
  const comma = doc.tokens.kind[cueFirst - 1] === TokenKind.Comma;
  const border = comma ? cueFirst - 1 : cueFirst;
  const quoted = (inside[border - 1] as number) - 1;
  let after = end;
  while (after < limit && (doc.tokens.kind[after] as number) <= TokenKind.Number && !unit.cueAt(after)) after++;
  const goesOn = after < limit && doc.tokens.kind[after] === TokenKind.Comma && after + 1 < limit;
  const start = contentStart(context, unit, unit.first, border);
  const verb = mainVerb(doc, start, border);
  if (quoted >= 0 && (verb < 0 || !comma) && (goesOn || verb < 0 || after < limit - 1)) {
    const part = partStart(context, start, border);
    if (!comma && mainVerb(doc, part, border) >= 0) return contentOf(part, border);
    const { from, to } = unit.quotation(quoted);
    return contentOf(from, to, mainVerb(doc, from, to) >= 0);
  }
  if (mention && isFiniteVerb(doc, border - 1)) {
    // "la loi qui, selon lui, |ouvre| …" has its verb behind; "qui ouvre selon lui la porte" before
    const from = Math.max(start, clauseStart(doc, start, border - 1));
    const rest = comma ? after + 1 : mention.last;
    if (rest < limit) {
      const inner = from > start ? nextComma(context, rest, limit) : -1;
      const last = inner >= 0 ? inner : reportedEnd(context, unit, rest, limit, null, true);
      return { first: from, last, clause: false, cut: { first: border, last: rest } };
    }
  }
  if (!comma) {
    const inner = innerClause(context, start, border);
    if (inner > start)
      return contentOf(inner, after > end ? reportedEnd(context, unit, end, limit, null, true) : border);
  }
  if (comma && goesOn && bitsAt(doc, border - 1) & Word.Relative)
    return contentOf(after + 1, reportedEnd(context, unit, after + 1, limit, null)); // "qui, selon lui, |a …|"
  const resumes = goesOn && (verb < 0 || (comma && (bitsAt(doc, after + 1) & Word.Complementizer) !== 0));
  if (resumes) {
    const last = reportedEnd(context, unit, after + 1, limit, null);
    return { first: start, last, clause: false, cut: { first: border, last: after + 1 } };
  }
  return contentBefore(context, unit, unit.first, border);
}
