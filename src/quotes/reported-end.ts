import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { endsLikeParticiple } from "../syntax/endings.js";
import { isAdverb } from "../syntax/verb-group.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { endsSentence, type QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import { Frame } from "./frame.js";
import { QuoteNoun } from "./lexicon.js";
import type { UnitReading } from "./unit.js";

/**
 * Where a reported clause that starts at `from` ends: at the end of the sentence, or where the writer's own words go on,
 * once its verb has been read: ", ajoutant que", ", mais le maire", ", selon", "; il".
 */
export function reportedEnd(
  context: QuoteContext,
  unit: UnitReading,
  from: number,
  limit: number,
  cue: CueVerb | null,
  verbless = false,
): number {
  const { doc, inside } = context;
  let main = verbless;
  for (let at = from; at < limit; at++) {
    const kind = doc.tokens.kind[at] as number;
    const quotation = inside[at] as number;
    if (quotation > 0 && inside[from - 1] !== quotation && at > 0 && inside[at - 1] !== quotation) {
      const { from: first, to, close } = doc.quotations[quotation - 1] as (typeof doc.quotations)[number];
      if (mainVerb(doc, first, Math.min(to, limit)) >= 0) main = true;
      at = Math.min(limit, close >= 0 ? close + 1 : to) - 1;
      continue;
    }
    if (kind === TokenKind.Word) {
      if (!main && isFiniteVerb(doc, at)) main = true;
      else if (main && endsAtCoordinator(context, unit, at, limit, cue)) return at;
      else if (main && cue && isChannel(context, at, limit)) return at;
      else if (main && (unit.isSource(at) || (isDenial(context, at) && unit.cueAt(at + 1)))) return at;
      continue;
    }
    if (kind === TokenKind.Comma) {
      if (main && (stopsAtComma(context, unit, at + 1, limit, cue) || isGloss(context, at, limit))) return at;
      const incise = unit.inciseEnd(at + 1);
      if (incise > 0) {
        if (incise >= limit || doc.tokens.kind[incise] !== TokenKind.Comma) return at;
        if (main && isParticipleStart(context, unit, incise + 1)) return at;
        at = incise - 1;
      }
    } else if (kind === TokenKind.Semicolon) {
      if (main && !goesOnWithClause(context, at + 1)) return at;
    } else if (kind >= TokenKind.Period && kind <= TokenKind.Exclamation) {
      if (endsSentence(doc, at)) return at;
    } else if (kind === TokenKind.Dash && main) {
      if (bitsAt(doc, at + 1) & Word.Coordinator) continue;
      const close = dashAfter(context, at + 1, limit);
      if (close < 0) return at;
      at = close;
    } else if (kind === TokenKind.OpenParenthesis) {
      at = closingParenthesis(context, at, limit);
    } else if (kind === TokenKind.CloseParenthesis) return at;
  }
  return limit;
}

/** "… rouvrira |dans un communiqué|", "… , |lors d'une interview|": what the words were given in, at the end of the sentence. */
function isChannel({ doc, inside, lexicon }: QuoteContext, at: number, limit: number): boolean {
  const bits = bitsAt(doc, at);
  if ((bits & (Word.Preposition | Word.Of)) !== Word.Preposition || at + 1 >= limit) return false;
  const { word } = doc.tokens;
  let noun = bitsAt(doc, at + 1) & Word.Of ? at + 2 : at + 1;
  if (lexicon.indefinite.has(word[noun] as number)) noun++;
  else if (noun > at + 1 || (doc.tokens.shape[noun] as number) < Shape.Capitalised) return false;
  if (!lexicon.channels.has(word[noun] as number) && !lexicon.channels.has(word[noun + 1] as number)) return false;
  for (let next = noun; next < limit; next++) if ((inside[next] as number) > 0) return false;
  return mainVerb(doc, at, limit) < 0;
}

/** ", et que …", "; qu'il …": the reported clause goes on. */
function goesOnWithClause({ doc }: QuoteContext, at: number): boolean {
  const next = (bitsAt(doc, at) & Word.Coordinator) !== 0 ? at + 1 : at;
  return (bitsAt(doc, next) & Word.Complementizer) !== 0;
}

/**
 * "… « très touché », une déclaration qui tranche", "… « à Lurcy », où un train …": behind the last marks a comma and the
 * writer's own relative clause or apposition.
 */
function isGloss({ doc, inside }: QuoteContext, comma: number, limit: number): boolean {
  if ((inside[comma - 1] as number) === 0 || comma + 1 >= limit) return false;
  for (let at = comma + 1; at < limit; at++) if ((inside[at] as number) > 0) return false;
  const bits = bitsAt(doc, comma + 1);
  if (bits & Word.Relative) return (bits & Word.Complementizer) === 0;
  return (bits & Word.Determiner) !== 0 && mainVerb(doc, comma + 1, limit) < 0;
}

function stopsAtComma(
  context: QuoteContext,
  unit: UnitReading,
  next: number,
  limit: number,
  cue: CueVerb | null,
): boolean {
  const { doc } = context;
  if (next >= limit) return true;
  if (goesOnWithClause(context, next)) return false;
  const bits = bitsAt(doc, next);
  if (cue && isChannel(context, next, limit)) return true;
  if (unit.isSource(next) || isParticipleStart(context, unit, next)) return true;
  if (bits & Word.Subordinator && (bits & (Word.Interrogative | Word.Adverb)) === 0) {
    return (bitsAt(doc, next + 1) & Word.Complementizer) === 0 && reportsAgain(context, unit, next, limit);
  }
  if (isDenial(context, next)) return true;
  if (bits & Word.Coordinator) {
    if (unit.inciseEnd(next + 2) > 0 && doc.tokens.kind[next + 1] === TokenKind.Comma) return true;
    if (cue === null || (context.inside[next + 1] as number) > 0) return false;
    if (cueFollows(context, unit, next + 1, limit)) return true;
    if (isFiniteVerb(doc, next + 1)) return sharesTense(context, cue, next + 1);
    if ((bits & Word.And) === 0) return mainVerb(doc, next + 1, sentencePartEnd(context, next + 1, limit)) >= 0;
    return endsAtCoordinator(context, unit, next, limit, cue);
  }
  return false;
}

/** Whether a verb can go on the clause of the cue: not a plain present behind "said". */
function sharesTense({ doc }: QuoteContext, { group }: CueVerb, at: number): boolean {
  const forms = formsAt(doc, at);
  return (
    (group.form & Form.Past) === 0 ||
    (forms & Form.Present) === 0 ||
    (bitsAt(doc, at) & (Word.Have | Word.Be)) !== 0 ||
    (forms & Form.Past) !== 0
  );
}

function sentencePartEnd({ doc }: QuoteContext, at: number, limit: number): number {
  let end = at;
  while (end < limit && doc.tokens.kind[end] !== TokenKind.Comma) end++;
  return end;
}

/** "sans préciser": a denied infinitive of the writer's clause. */
function isDenial({ doc, nouns }: QuoteContext, at: number): boolean {
  return nouns[at] === QuoteNoun.Denial && (formsAt(doc, at + 1) & (Form.Infinitive | Form.PresentParticiple)) !== 0;
}

/** "comme il l'avait dit": a subordinate clause of the writer's, which reports itself. */
function reportsAgain({ doc }: QuoteContext, unit: UnitReading, at: number, limit: number): boolean {
  for (let next = at + 1; next < Math.min(limit, at + 12); next++) {
    if (doc.tokens.kind[next] === TokenKind.Comma) return false;
    if (reports(unit.cueAt(next))) return true;
  }
  return false;
}

/** ", ajoutant …", ", en rappelant …": a participle of the writer's clause; in some languages none but a cue. */
function isParticipleStart({ doc }: QuoteContext, unit: UnitReading, at: number): boolean {
  let next = at;
  for (
    let steps = 0;
    steps < 2 &&
    (bitsAt(doc, next) & Word.Preposition || isAdverb(doc, next) || bitsAt(doc, next + 1) & Word.Preposition);
    steps++
  )
    next++;
  const forms = formsAt(doc, next);
  if (!doc.rules.quotes.looseParticiples)
    return (forms & Form.PresentParticiple) !== 0 && unit.cueAt(next) !== undefined;
  if (endsLikeParticiple(doc, next)) return true;
  return (forms & Form.PresentParticiple) !== 0 && (bitsAt(doc, next) & (Word.Preposition | Word.Subordinator)) === 0;
}

/**
 * "a déclaré que … et a précisé": behind the coordinator goes on the clause of the cue, told by its tense or by a cue.
 */
function endsAtCoordinator(
  context: QuoteContext,
  unit: UnitReading,
  at: number,
  limit: number,
  cue: CueVerb | null,
): boolean {
  const { doc } = context;
  if ((bitsAt(doc, at) & Word.Coordinator) === 0 || at + 1 >= limit) return false;
  let next = at + 1;
  while (
    next < limit &&
    (isAdverb(doc, next) || bitsAt(doc, next) & (Word.Negation | Word.ObjectPronoun | Word.Reflexive))
  )
    next++;
  if (reports(unit.cueAt(next)) || reports(unit.cueAt(at + 1))) return true;
  if (!isFiniteVerb(doc, next) || !cue) return false;
  const perfect = cue.group.finite >= 0 && cue.group.finite !== cue.group.head;
  return perfect && (bitsAt(doc, next) & Word.Have) !== 0 && (formsAt(doc, next) & Form.Present) !== 0;
}

/** Whether a cue takes up the writer's clause again: a finite verb that reports, or any that shares its auxiliary. */
function reports(cue: CueVerb | undefined): boolean {
  if (cue === undefined || cue.group.finite < 0 || cue.group.passive) return false;
  return cue.group.finite < cue.first || (cue.frames & (Frame.Clause | Frame.Speech)) !== 0;
}

/** ", but the mayor, Jeanne Roux, said": the next finite verb reports anew. */
function cueFollows({ doc }: QuoteContext, unit: UnitReading, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 16); at++) {
    if (reports(unit.cueAt(at))) return true;
    if (isFiniteVerb(doc, at) || bitsAt(doc, at) & (Word.Complementizer | Word.Relative)) return false;
  }
  return false;
}

function dashAfter({ doc }: QuoteContext, at: number, limit: number): number {
  for (let next = at; next < limit; next++) if (doc.tokens.kind[next] === TokenKind.Dash) return next;
  return -1;
}

/** The parenthesis that closes the one at `at`; `at` where none does within reach. */
function closingParenthesis({ doc }: QuoteContext, at: number, limit: number): number {
  for (let next = at + 1; next < Math.min(limit, at + 60); next++) {
    if (doc.tokens.kind[next] === TokenKind.CloseParenthesis) return next;
  }
  return at;
}
