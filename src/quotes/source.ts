import { bitsAt } from "../article/doc.js";
import { Word } from "../language/word.js";
import { clauseStart, mainVerb } from "../syntax/clauses.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { type Content, contentBefore, contentStart } from "./covered.js";
import type { SourceCue } from "./cues.js";
import { type Draft, draftOf } from "./draft.js";
import { CuePhrase, QuoteNoun } from "./lexicon.js";
import { antecedentOf, type Mention, mentionEnd, startsMention } from "./mention.js";
import { reportedEnd } from "./reported-end.js";
import { isSource } from "./source-test.js";
import type { UnitReading } from "./unit.js";

/** The clause that a wording with a source covers: Selon la mairie, …. Le pont, d'après elle, …. …, de source policière. */
export function readSource(context: QuoteContext, unit: UnitReading, cue: SourceCue): Draft | null {
  const { doc, inside } = context;
  if ((inside[cue.first] as number) > 0) return null;
  const mention = sourceMention(context, unit, cue);
  if (mention === undefined) return null;
  const end = mention && cue.kind !== CuePhrase.WholeSource && mention.first >= cue.last ? mention.last : cue.last;
  const limit = unit.unit.last;
  const initial = contentStart(context, unit, unit.unit.first, limit) >= cue.first;
  if (cue.kind === CuePhrase.WeakSource && !(initial && isClosed(context, end, limit))) return null;
  const content = initial
    ? contentAfter(context, unit, end, limit)
    : contentAround(context, unit, cue.first, end, limit);
  if (!content || content.last <= content.first) return null;
  return draftOf({
    ...content,
    cueFirst: cue.first,
    cueLast: cue.last,
    lemma: doc.text.slice(doc.tokens.start[cue.first], doc.tokens.end[cue.last - 1]).toLowerCase(),
    mention,
    inherits: mention === null,
    rule: "source-phrase",
  });
}

/** The source behind the wording; null where it points back to one, undefined where there is none. */
export function sourceMention(context: QuoteContext, unit: UnitReading, cue: SourceCue): Mention | null | undefined {
  const { doc, nouns } = context;
  if (cue.kind === CuePhrase.Anaphor) return null;
  if (cue.kind === CuePhrase.WholeSource) return { first: cue.first + 1, last: cue.last };
  const at = cue.last;
  if (at >= unit.unit.last || (doc.tokens.kind[at] as number) > TokenKind.Number) return undefined;
  if (nouns.get(at) === QuoteNoun.Pronoun) {
    if ((bitsAt(doc, at) & Word.Relative) === 0) return { first: at, last: at + 1 };
    const before = unit.mentionBefore(cue.first);
    let border = cue.first;
    while (border > unit.unit.first && doc.tokens.kind[border - 1] === TokenKind.Comma) border--;
    return before ?? antecedentOf(doc, unit.unit.first, border) ?? undefined;
  }
  if (!startsMention(doc, at, true)) return undefined;
  const mention = { first: at, last: mentionEnd(doc, at, unit.unit.last) };
  return isSource(context, mention, cue.kind === CuePhrase.WeakSource) ? mention : undefined;
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

/** The clause behind a wording at the head of the sentence. */
function contentAfter(context: QuoteContext, unit: UnitReading, end: number, limit: number): Content | null {
  const { doc } = context;
  let first = end;
  const comma = nextComma(context, end, limit);
  if (comma >= 0 && mainVerb(doc, end, comma) < 0) first = comma + 1;
  // "Selon Jean Petit, maire de Lurcy, …": an apposition before the clause
  const second = nextComma(context, first, limit);
  if (first > end && second >= 0 && isApposition(context, first) && mainVerb(doc, first, second) < 0)
    first = second + 1;
  if (first < limit && (doc.tokens.kind[first] === TokenKind.Colon || doc.tokens.kind[first] === TokenKind.Comma))
    first++;
  const last = reportedEnd(context, unit, first, limit, null);
  return quotedOr(unit, { first, last, clause: false, cut: null });
}

function isApposition({ doc }: QuoteContext, at: number): boolean {
  return (bitsAt(doc, at) & (Word.Role | Word.Relative)) !== 0;
}

function nextComma({ doc, inside }: QuoteContext, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 60); at++) {
    if (doc.tokens.kind[at] === TokenKind.Comma) return at;
    if ((inside[at] as number) > 0) return -1;
  }
  return -1;
}

/** The clause that a wording inside it or behind it covers. */
function contentAround(
  context: QuoteContext,
  unit: UnitReading,
  cueFirst: number,
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
  const start = contentStart(context, unit, unit.unit.first, border);
  const verb = mainVerb(doc, start, border);
  if (quoted >= 0 && (verb < 0 || !comma) && (goesOn || verb < 0 || after < limit - 1)) {
    const { from, to } = unit.quotation(quoted);
    return { first: from, last: to, clause: mainVerb(doc, from, to) >= 0, cut: null };
  }
  if (!comma) {
    const inner = clauseStart(doc, Math.max(start, border - 150), border);
    if (inner > start && bitsAt(doc, inner - 1) & Word.Relative) {
      return {
        first: inner,
        last: goesOn ? reportedEnd(context, unit, end, limit, null) : border,
        clause: false,
        cut: null,
      };
    }
  }
  if (verb < 0 && goesOn) {
    const last = reportedEnd(context, unit, after + 1, limit, null);
    return { first: start, last, clause: false, cut: { first: border, last: after + 1 } };
  }
  if (goesOn && comma && bitsAt(doc, after + 1) & Word.Complementizer) {
    return {
      first: start,
      last: reportedEnd(context, unit, after + 1, limit, null),
      clause: false,
      cut: { first: border, last: after + 1 },
    };
  }
  return contentBefore(context, unit, unit.unit.first, border);
}

/** The inside of the quotation that holds the whole content; else the content. */
function quotedOr(unit: UnitReading, content: Content): Content {
  for (const index of unit.quotationsIn(content.first, content.last)) {
    const { open, close, from, to } = unit.quotation(index);
    if (open === content.first && close >= content.last - 2) return { first: from, last: to, clause: true, cut: null };
  }
  return content;
}
