import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { hasCapital } from "../syntax/noun-phrase.js";
import { parenthesisEnd } from "../syntax/parenthesis.js";
import { isTerminator, TokenKind } from "../text/tokens.js";

/** What a mention is in its sentence; the higher the likelier a pronoun in the next sentence is for it. */
export enum Rank {
  /** Governed by a preposition: "la loi de |Jeanne Roux|". */
  Oblique = 0,
  /** Governed by none, or named as a source: "…, selon |Jeanne Roux|". */
  Direct = 1,
  /** A finite verb follows, or stands before it behind a mark: "…, a dit |Jeanne Roux|". */
  Subject = 2,
}

/** Tokens of an apposition between a subject and its verb, at most. */
const APPOSITION = 16;
/** Tokens of an inverted verb with its auxiliaries and adverbs, at most. */
const INVERTED = 6;

const CLITIC: number = Word.ObjectPronoun | Word.Reflexive | Word.Negation;
const AUXILIARY: number = Word.Have | Word.Be | Word.Modal;
const LOOSE: number = CLITIC | AUXILIARY | Word.Adverb | Word.Weekday;

/** What the mention at tokens `[first, last)` is in the sentence `[floor, limit)`. */
export function rankOf(doc: Doc, first: number, last: number, floor: number, limit: number): Rank {
  if (!isDirect(doc, first, floor)) return Rank.Oblique;
  return verbFollows(doc, last, limit) || isInverted(doc, first, floor) ? Rank.Subject : Rank.Direct;
}

function isDirect(doc: Doc, first: number, floor: number): boolean {
  let before = first - 1;
  while (before >= floor && (bitsAt(doc, before) & (Word.Determiner | Word.Preposition)) === Word.Determiner) before--;
  if (before < floor || (bitsAt(doc, before) & Word.Preposition) === 0) return true;
  if ((bitsAt(doc, before) & (Word.Of | Word.By | Word.With | Word.Between)) !== 0) return false;
  return before === floor || (doc.tokens.kind[before - 1] as number) > TokenKind.Number;
}

function verbFollows(doc: Doc, end: number, limit: number): boolean {
  const { kind } = doc.tokens;
  const last = parenthesisEnd(doc, end, limit); // "un agent de l'Agence des ponts (ADP) |a …"
  if (startsVerb(doc, last, limit)) return true;
  if (last >= limit || kind[last] !== TokenKind.Comma) return false;
  const stop = Math.min(limit - 1, last + APPOSITION);
  for (let at = last + 1; at < stop; at++) {
    if (kind[at] === TokenKind.Comma || kind[at] === TokenKind.CloseParenthesis) {
      if (startsVerb(doc, at + 1, limit)) return true;
      if ((bitsAt(doc, at + 1) & Word.Determiner) !== 0 || hasCapital(doc, at + 1)) return false; // another phrase
    } else if (isTerminator(kind[at] as number)) return false;
  }
  return false;
}

/** Tokens between a subject and the reported clause behind its verb, at most. */
const REPORTED = 8;

/** Whether a reported clause follows the verb behind a subject that ends at `last`: "Jeanne Roux| a rappelé lundi que". */
export function isReporting(doc: Doc, last: number, limit: number): boolean {
  for (let at = last; at < Math.min(limit, last + REPORTED); at++) {
    if ((bitsAt(doc, at) & Word.Complementizer) !== 0) return at > last;
    if ((doc.tokens.kind[at] as number) > TokenKind.Number) return false;
  }
  return false;
}

/** Whether a finite verb, with its clitics before it, starts at the token. */
export function startsVerb(doc: Doc, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && at - from < 3 && (bitsAt(doc, at) & CLITIC) !== 0) at++;
  return at < limit && ((formsAt(doc, at) & FINITE) !== 0 || (bitsAt(doc, at) & AUXILIARY) !== 0);
}

/** "…, a déclaré samedi |": a verb of the writer's between a mark and the mention. */
export function isInverted(doc: Doc, first: number, floor: number): boolean {
  let verb = false;
  let before = first - 1;
  while (before >= floor && (bitsAt(doc, before) & (Word.Determiner | Word.Preposition)) === Word.Determiner) before--;
  for (let at = before; at >= floor && before - at < INVERTED; at--) {
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.Comma || kind === TokenKind.CloseMark || kind === TokenKind.StraightMark) return verb;
    const forms = formsAt(doc, at);
    if ((forms & (FINITE | Form.PastParticiple)) !== 0) verb = true;
    else if ((bitsAt(doc, at) & LOOSE) === 0) return false;
  }
  return false;
}
