import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { endsLikeFinite, endsLikeParticiple } from "./endings.js";
import { isAdverb } from "./verb-group.js";

/** Opens a clause inside another: it takes the next finite verb. */
const OPENS_CLAUSE: number = Word.Relative | Word.Complementizer | Word.Subordinator | Word.Interrogative;
/** Closed classes no verb form belongs to, though it may look like one ("entre", "pendant", "vers"). */
export const NO_VERB: number =
  Word.Determiner |
  Word.Preposition |
  Word.Coordinator |
  Word.Subordinator |
  Word.Complementizer |
  Word.Month |
  Word.Numeral |
  Word.Adverb;
/** What may stand between an object clitic and the start of its clause: "qui la menace", "il le dit". */
const BEFORE_CLITIC: number = Word.SubjectPronoun | Word.Relative | Word.Negation | Word.Reflexive | Word.ObjectPronoun;

/** How far a participle may stand behind its auxiliary. */
const AUXILIARY_REACH = 6;

/** Whether the token is a finite verb, and no noun that looks like one ("la note", "en place"). */
export function isFiniteVerb(doc: Doc, at: number): boolean {
  if (doc.tokens.kind[at] !== TokenKind.Word) return false;
  const bits = bitsAt(doc, at);
  const forms = formsAt(doc, at);
  if ((forms & FINITE) === 0 && (bits & Word.Modal) === 0) return bits === 0 && forms === 0 && isUnknownVerb(doc, at);
  const capital = doc.tokens.shape[at] === Shape.Capitalised;
  if (capital && isBehindMark(doc, at)) return false; // "… ready," State officials
  // "A cet effet": at the head of a sentence a capital has lost its accent
  if (bits & (Word.Have | Word.Be | Word.Modal)) return !capital || doc.tokens.kind[at + 1] === TokenKind.Enclitic;
  return (bits & NO_VERB) === 0 && !isNounPlace(doc, at) && !isNameWord(doc, at);
}

/** Whether a word that the vocabulary knows nothing of is a verb: by its ending, or by what stands before it. */
function isUnknownVerb(doc: Doc, at: number): boolean {
  if (doc.tokens.shape[at] !== Shape.Lower) return false;
  return (endsLikeFinite(doc, at) && !isNounPlace(doc, at)) || isVerbPlace(doc, at);
}

/** "told the Lurcy |Post|", "the United |States| and the": a word with a capital behind a capital, in no title. */
function isNameWord({ tokens }: Doc, at: number): boolean {
  if (tokens.shape[at] !== Shape.Capitalised || at === 0 || tokens.shape[at - 1] !== Shape.Capitalised) return false;
  if (tokens.shape[at + 1] === Shape.Lower && tokens.shape[at + 2] === Shape.Lower) return true;
  return ((tokens.forms[at] as number) & Form.Infinitive) !== 0;
}

/** "s'|épivardent|", "n'|embraye| pas": behind an elided pronoun or negation only a verb follows. */
function isVerbPlace(doc: Doc, at: number): boolean {
  if (at === 0) return false;
  const before = bitsAt(doc, at - 1);
  return (before & Word.Elided) !== 0 && (before & (Word.Reflexive | Word.Negation)) !== 0;
}

function isBehindMark({ tokens }: Doc, at: number): boolean {
  const kind = at > 0 ? (tokens.kind[at - 1] as number) : TokenKind.Other;
  return kind === TokenKind.CloseMark || kind === TokenKind.StraightMark || kind === TokenKind.Comma;
}

/** Whether the token stands where only a noun or an infinitive can: behind a determiner or preposition. */
export function isNounPlace(doc: Doc, at: number): boolean {
  if (at === 0) return false;
  if (doc.tokens.kind[at - 1] === TokenKind.Enclitic) return isPossessive(doc, at - 1); // "the mayor's alleged role"
  if (doc.tokens.kind[at - 1] !== TokenKind.Word) return false;
  const before = bitsAt(doc, at - 1);
  if (before & (Word.SubjectPronoun | Word.Negation | Word.Reflexive | Word.Relative)) return false;
  if ((before & (Word.Determiner | Word.Preposition | Word.Numeral)) === 0) return false;
  if ((before & Word.ObjectPronoun) === 0) return (before & Word.Adverb) === 0;
  const forms = formsAt(doc, at);
  // "leur reprochait": no noun looks like a past of the third person
  if (forms & Form.Past && (forms & (Form.Present | Form.PastParticiple | Form.FirstOrSecond)) === 0) return false;
  if ((before & Word.Determiner) === 0 && at > 1 && doc.tokens.kind[at - 2] !== TokenKind.Word) return false; // "», en conclut"
  // "comme l'explique un habitant"
  if (at > 1 && bitsAt(doc, at - 2) & Word.Subordinator && (before & Word.Elided || startsSubject(doc, at + 1)))
    return false;
  // "un témoin leur assure": behind a noun no second noun phrase starts
  if (at > 1 && isBareNoun(doc, at - 2)) return false;
  return at < 2 || doc.tokens.kind[at - 2] === TokenKind.Enclitic || (bitsAt(doc, at - 2) & BEFORE_CLITIC) === 0;
}

function isPossessive(doc: Doc, at: number): boolean {
  return (bitsAt(doc, at) & Word.SubjectPronoun) === 0 && (bitsAt(doc, at - 1) & Word.SubjectPronoun) === 0;
}

function isBareNoun(doc: Doc, at: number): boolean {
  if (doc.tokens.kind[at] !== TokenKind.Word || formsAt(doc, at) !== 0 || isAdverb(doc, at)) return false;
  if (endsLikeParticiple(doc, at)) return false;
  return (bitsAt(doc, at) & ~(Word.Role | Word.GivenName)) === 0;
}

/** "le souligne |la maire", "le note |Jeanne Roux" */
function startsSubject(doc: Doc, at: number): boolean {
  if (at >= doc.tokens.length || doc.tokens.kind[at] !== TokenKind.Word) return false;
  const bits = bitsAt(doc, at);
  return doc.tokens.shape[at] === Shape.Capitalised || ((bits & Word.Determiner) !== 0 && (bits & Word.Of) === 0);
}

/** Whether the participle at `at` belongs to an auxiliary a few tokens before it. */
function followsAuxiliary(doc: Doc, at: number, auxiliary: number): boolean {
  return auxiliary >= 0 && at - auxiliary <= AUXILIARY_REACH && (formsAt(doc, at) & Form.PastParticiple) !== 0;
}

/** Whether a word of `OPENS_CLAUSE` opens one: "s'" does before "il", and is a reflexive pronoun elsewhere. */
function opensClause(doc: Doc, at: number, bits: number): boolean {
  if (bits & Word.Reflexive) return at + 1 < doc.tokens.length && (bitsAt(doc, at + 1) & Word.SubjectPronoun) !== 0;
  return !isFiniteVerb(doc, at);
}

/** "plus que", "autre que", "ne … que": a comparison or restriction opens no clause. */
function isRestrictive(doc: Doc, at: number): boolean {
  return (bitsAt(doc, at) & Word.Complementizer) !== 0 && at > 0 && (bitsAt(doc, at - 1) & Word.Negation) !== 0;
}

/** The first finite verb of `[first, last)` that stands in no relative or subordinate clause; -1 if there is none. */
export function mainVerb(doc: Doc, first: number, last: number): number {
  return findMain(doc, first, last, false);
}

/** The second such verb, one behind a coordinator not counted: "qui dit que le pont |est| sûr |a| voté"; -1 if there is none. */
export function secondMainVerb(doc: Doc, first: number, last: number): number {
  return findMain(doc, first, last, true);
}

/** Walks over the finite verbs of `[first, last)` and keeps account of the clauses inside others that want theirs. */
function findMain(doc: Doc, first: number, last: number, second: boolean): number {
  let pending = 0;
  let auxiliary = -1;
  let wanted = second ? 2 : 1;
  for (let at = first; at < last; at++) {
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.Comma || kind === TokenKind.Semicolon) pending = 0;
    if (kind !== TokenKind.Word) continue;
    const bits = bitsAt(doc, at);
    if (bits & OPENS_CLAUSE && opensClause(doc, at, bits)) {
      if (!isRestrictive(doc, at)) pending++;
    } else if (isFiniteVerb(doc, at) && !followsAuxiliary(doc, at, auxiliary)) {
      if (pending > 0) pending--;
      else if (!second || !isCoordinated(doc, at)) {
        if (--wanted === 0) return at;
      }
      auxiliary = bits & (Word.Have | Word.Be) ? at : -1;
    }
  }
  return -1;
}

/** "qui est élu |et siège|": a verb right behind a coordinator goes on the clause before it. */
function isCoordinated(doc: Doc, verb: number): boolean {
  let before = verb - 1;
  while (before > 0 && (isAdverb(doc, before) || bitsAt(doc, before) & (Word.ObjectPronoun | Word.Reflexive))) before--;
  return before >= 0 && (bitsAt(doc, before) & Word.And) !== 0;
}

/**
 * Where the clause of the verb at `verb` starts, looking back to `from`: behind the word that opened it, or at the
 * border of the coordinated part it stands in.
 */
export function clauseStart(doc: Doc, from: number, verb: number): number {
  const starts = [from];
  const taken = [false];
  let border = from;
  let auxiliary = -1;
  for (let at = from; at < verb; at++) {
    const kind = doc.tokens.kind[at] as number;
    const bits = bitsAt(doc, at);
    if (kind === TokenKind.Semicolon || kind === TokenKind.Colon) {
      starts.length = 1;
      starts[0] = at + 1;
      taken[0] = false;
      border = at + 1;
    } else if (kind === TokenKind.Comma || (bits & Word.Coordinator && kind === TokenKind.Word)) {
      if (taken[starts.length - 1]) border = at + 1;
    } else if (kind !== TokenKind.Word) {
    } else if (bits & OPENS_CLAUSE && opensClause(doc, at, bits)) {
      starts.push(at + 1);
      taken.push(false);
    } else if (isFiniteVerb(doc, at) && !followsAuxiliary(doc, at, auxiliary)) {
      let top = starts.length - 1;
      if (!isCoordinated(doc, at)) while (top > 0 && taken[top]) top--;
      if (!taken[top]) taken[top] = true;
      auxiliary = bits & (Word.Have | Word.Be) ? at : -1;
    }
  }
  let top = starts.length - 1;
  while (top > 0 && taken[top]) top--;
  return taken[top] ? Math.max(border, starts[top] as number) : (starts[top] as number);
}
