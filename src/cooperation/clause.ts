import { bitsAt, type Doc, type DocSentence, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import type { Quotation } from "../text/quotations.js";
import { isTerminator, TokenKind } from "../text/tokens.js";
import { insertionEnd, insertionStart } from "./insertions.js";
import { isFiniteVerb } from "./mood.js";
import type { Trigger } from "./triggers.js";

/** A clause in token indices, `[first, last)`. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** The finite verb before the trigger; -1 if there is none: then the trigger is in the subject, or there is no verb. */
  readonly before: number;
  /** The finite verb behind the trigger; -1 if there is none. */
  readonly after: number;
  /** Where the clause that governs it ends ("… souhaite que"); -1 if it is a main clause. */
  readonly matrix: number;
}

/** Tokens that a clause may take to either side of its trigger. */
const REACH = 60;
/** Quotations before a token that are asked whether they hold it. */
const NESTED = 4;
/** Tokens of an antecedent before its relative pronoun. */
const ANTECEDENT = 8;

/** The clause around the tokens `[from, to)`: the stretch around them with one finite verb. */
export function clauseAround(doc: Doc, sentence: DocSentence, { first: from, last: to, sense }: Trigger): Clause {
  const [low, high] = boundsOf(doc, sentence, from, to);
  const left = readLeft(doc, low, from, sense.verb && isFiniteVerb(doc, from) ? from : -1);
  // "aux côtés du Mali, elle …" is an adverbial of the clause that it opens
  const adverbial = sense.class !== "ally" && left.first === low && opensAdverbial(doc, left.first);
  const right = readRight(doc, low, high, to, left.verb, adverbial, sense.class === "legal");
  let { first } = left;
  if (first === low && opensAdverbial(doc, first)) {
    const comma = commaBetween(doc, first, Math.min(from, left.verb < 0 ? from : left.verb));
    if (comma >= 0) first = comma + 1;
  }
  while (first < from && isEdge(doc, first)) first++;
  let { last } = right;
  while (last > to && isEdge(doc, last - 1)) last--;
  return { first, last, before: left.verb, after: right.verb, matrix: left.matrix };
}

/** The innermost quotation around a token that holds a clause of its own bounds it; else the sentence. */
function boundsOf(doc: Doc, sentence: DocSentence, at: number, end: number): [low: number, high: number] {
  let low = Math.max(sentence.first, at - REACH);
  let high = Math.min(sentence.last, at + REACH);
  const nearest = quotationBefore(doc, at);
  for (let index = nearest; index >= 0 && index > nearest - NESTED; index--) {
    const { from, to } = doc.quotations[index] as Quotation;
    if (to <= at || (from <= low && to >= high)) continue;
    for (let inside = Math.max(from, low); inside < Math.min(to, high); inside++) {
      if (inside >= end && endsClause(doc.tokens.kind[inside] as number)) break;
      if ((inside >= at && inside < end) || !isFiniteVerb(doc, inside)) continue;
      if (inside === from) break; // « ces mesures "seront prises" »: the clause starts before the mark
      low = Math.max(low, from);
      high = Math.min(high, to);
      break;
    }
  }
  return [low, high];
}

/** Index of the last quotation that opens at or before a token; -1 if there is none. */
export function quotationBefore(doc: Doc, at: number): number {
  let low = 0;
  let high = doc.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.quotations[middle] as Quotation).from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function readLeft(doc: Doc, low: number, from: number, own: number): { first: number; verb: number; matrix: number } {
  const { kind } = doc.tokens;
  let verb = own;
  let comma = -1;
  let joint = -1;
  let inserted = false;
  for (let at = from - 1; at >= low; at--) {
    const type = kind[at] as number;
    const opening = insertionStart(doc, low, at);
    if (opening < at) {
      at = opening;
      continue;
    }
    if (endsClause(type)) return { first: at + 1, verb, matrix: -1 };
    const bits = bitsAt(doc, at);
    if (type === TokenKind.Comma) {
      if (verb === at + 1) inserted = true;
      else if (verb < 0 && isGerund(doc, at + 1)) return { first: at + 1, verb, matrix: -1 };
      else comma = at;
    } else if (type > TokenKind.Number) continue;
    else if (bits & Word.Complementizer && (!(bits & Word.Determiner) || isFiniteVerb(doc, at - 1)))
      return { first: at + 1, verb, matrix: at }; // "denied | that it cooperates", but "that deal"
    else if (bits & Word.Relative && !(bits & Word.Determiner)) {
      if (!inserted) return { first: antecedentOf(doc, low, at), verb, matrix: -1 };
      inserted = false;
    } else if (bits & Word.Subordinator && verb >= 0 && !(bits & (Word.Adverb | Word.Reflexive)))
      return { first: at + 1, verb, matrix: -1 };
    else if (bits & Word.Coordinator) {
      if (bits & Word.And) joint = at;
      else if (verb >= 0) return { first: at + 1, verb, matrix: -1 };
    } else if (isFiniteVerb(doc, at) && !inserted) {
      if (verb < 0 || at + 1 >= verb - 1) {
        verb = at;
        comma = -1;
        joint = -1;
      } else if (comma >= 0 || joint >= 0) return { first: (comma >= 0 ? comma : joint) + 1, verb, matrix: -1 };
    }
  }
  return { first: low, verb, matrix: -1 };
}

function readRight(
  doc: Doc,
  low: number,
  high: number,
  to: number,
  before: number,
  adverbial: boolean,
  legal: boolean,
): { last: number; verb: number } {
  const { kind } = doc.tokens;
  let verb = -1;
  let separator = -1;
  for (let at = to; at < high; at++) {
    const type = kind[at] as number;
    const closing = insertionEnd(doc, low, high, at);
    if (closing > at) {
      at = closing;
      continue;
    }
    if (endsClause(type)) return { last: at, verb };
    const bits = bitsAt(doc, at);
    if (type === TokenKind.Comma) {
      const incise = before < 0 && verb < 0 ? inciseEnd(doc, high, at) : -1;
      if (incise >= 0) {
        at = incise;
        continue;
      }
      if (adverbial && before < 0 && verb < 0) return { last: at, verb };
      // "l'extradition de l'ancien maire, | en prison au Chili" tells who is asked
      const held = legal && (bitsAt(doc, at + 1) & (Word.Preposition | Word.Of)) === Word.Preposition;
      if (!held && opensClause(doc, at + 1, high, before >= 0 || verb >= 0)) return { last: at, verb };
      separator = at;
    } else if (type > TokenKind.Number) continue;
    else if (bits & Word.Relative && !(bits & (Word.Determiner | Word.Complementizer))) return { last: at, verb };
    else if (bits & Word.Complementizer && !(bits & Word.Determiner)) {
      const opened = bitsAt(doc, at - 1) & Word.Subordinator; // "tandis que", but "avec le Chili, ainsi que le Pérou"
      if (opened || verbSoon(doc, at + 1, high)) return { last: at, verb };
    } else if (bits & Word.Coordinator) {
      if (bits & Word.And && before < 0 && verb < 0 && bitsAt(doc, at + 1) & Word.Relative) {
        at++; // "les signataires de l'accord | et qui veulent le garder": one phrase
        continue;
      }
      if (!(bits & Word.And) || opensClause(doc, at + 1, high, before >= 0 || verb >= 0)) {
        if (before >= 0 || verb >= 0) return { last: at, verb };
      }
      separator = at;
    } else if (isFiniteVerb(doc, at)) {
      if (before < 0 && (verb < 0 || at <= verb + 2)) {
        verb = at;
        separator = -1;
      } else if (separator >= 0) return { last: separator, verb };
    }
  }
  return { last: high, verb };
}

function endsClause(kind: number): boolean {
  return (
    isTerminator(kind) ||
    kind === TokenKind.Semicolon ||
    kind === TokenKind.Colon ||
    kind === TokenKind.OpenParenthesis ||
    kind === TokenKind.CloseParenthesis ||
    kind === TokenKind.Dash
  );
}

/** Whether what follows a comma or "and" is a clause or phrase of its own, no further member of a list. */
function opensClause(doc: Doc, at: number, high: number, complete: boolean): boolean {
  if (at >= high) return true;
  const bits = bitsAt(doc, at);
  if (bits & (Word.With | Word.Between)) return false;
  if (bits & Word.SubjectPronoun && doc.tokens.kind[at] === TokenKind.Word && !(bits & Word.Determiner))
    return complete;
  if (bits & Word.Relative) return !(bits & Word.Determiner);
  if (bits & Word.Subordinator) return verbSoon(doc, at + 1, high); // not "des pays, comme le Chili"
  if (bits & Word.Coordinator && !(bits & Word.And)) return true;
  if (isGerund(doc, at)) return complete;
  if (bits & Word.Preposition && !(bits & (Word.Of | Word.Determiner | Word.Have))) return complete;
  return complete && isFiniteVerb(doc, at);
}

/** Tokens behind a subordinator in which the verb of its clause stands. */
const SOON = 16;

/** Whether a finite verb comes before the next comma. */
function verbSoon(doc: Doc, from: number, high: number): boolean {
  for (let at = from; at < Math.min(high, from + SOON); at++) {
    if (doc.tokens.kind[at] === TokenKind.Comma) return false;
    if (isFiniteVerb(doc, at)) return true;
  }
  return false;
}

/** Whether a present participle stands there: ", saluant la coopération" is a clause of its own. */
function isGerund(doc: Doc, at: number): boolean {
  return (formsAt(doc, at) & Form.PresentParticiple) !== 0;
}

/** The comma that ends an insertion with a verb of its own, ", a expliqué M. Roux,"; -1 if there is none. */
function inciseEnd(doc: Doc, high: number, comma: number): number {
  if (comma + 1 >= high || !isFiniteVerb(doc, comma + 1)) return -1;
  for (let at = comma + 2; at < Math.min(high, comma + 12); at++) {
    if (doc.tokens.kind[at] === TokenKind.Comma) return at;
  }
  return -1;
}

function opensAdverbial(doc: Doc, at: number): boolean {
  const bits = bitsAt(doc, at);
  if (bits & Word.Have || (bits & Word.Determiner && bits & Word.Of)) return false; // "a convenu", "des | pourparlers"
  return (
    (bits & (Word.Preposition | Word.Adverb | Word.Weekday)) !== 0 || (formsAt(doc, at) & Form.PresentParticiple) !== 0
  );
}

/** The first comma in `[from, to)` outside parentheses; -1 if there is none. */
function commaBetween(doc: Doc, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.OpenParenthesis) at = insertionEnd(doc, from, to, at);
    else if (kind === TokenKind.Comma) return at;
  }
  return -1;
}

/** The first token of the noun phrase before a relative pronoun: "les pays | qui coopèrent". */
function antecedentOf(doc: Doc, low: number, relative: number, known: number = relative): number {
  let from = relative - 1;
  if (from >= low && doc.tokens.kind[from] === TokenKind.Comma) from--;
  for (let at = from; at >= low && at >= from - ANTECEDENT; at--) {
    if ((doc.tokens.kind[at] as number) > TokenKind.Number || isFiniteVerb(doc, at)) break;
    const bits = bitsAt(doc, at);
    if (!(bits & Word.Determiner) || bits & Word.Of) continue;
    const listed = at > low && (doc.tokens.kind[at - 1] === TokenKind.Comma || bitsAt(doc, at - 1) & Word.And);
    return listed ? antecedentOf(doc, low, at - 1, at) : at; // "la Suède, la Norvège et le Chili, qui …"
  }
  return known;
}

/** What an evidence does not start or end with. */
function isEdge(doc: Doc, at: number): boolean {
  const kind = doc.tokens.kind[at] as number;
  if (kind >= TokenKind.OpenMark && kind <= TokenKind.SingleMark) return true;
  if (kind === TokenKind.Comma || kind === TokenKind.Dash) return true;
  return kind === TokenKind.Word && (bitsAt(doc, at) & Word.Coordinator) !== 0;
}
