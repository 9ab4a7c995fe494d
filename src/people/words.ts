import { bitsAt, type Doc, isKnownAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { hasCapital } from "../syntax/noun-phrase.js";
import { Char, classOf, foldCode } from "../text/characters.js";
import { bareWord, foldWord } from "../text/fold.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import type { PeopleLexicon } from "./lexicon.js";
import { GIVEN_NAME } from "./traits.js";

const HYPHEN = 0x2d;

/** Words that are in no name, though a sentence may give them a capital. */
const NO_NAME: number =
  Word.Determiner |
  Word.Preposition |
  Word.Coordinator |
  Word.Subordinator |
  Word.Complementizer |
  Word.Relative |
  Word.Interrogative |
  Word.SubjectPronoun |
  Word.ObjectPronoun |
  Word.Negation |
  Word.Have |
  Word.Be |
  Word.Modal |
  Word.Adverb |
  Word.Month |
  Word.Weekday |
  Word.Honorific;

/** Whether the token can be the first word of a name. */
export function opensName(doc: Doc, at: number): boolean {
  if (doc.tokens.kind[at] !== TokenKind.Word || !hasCapital(doc, at)) return false;
  const bits = bitsAt(doc, at);
  return (bits & Word.GivenName) !== 0 || (bits & (NO_NAME | Word.Role)) === 0;
}

/** Whether the token goes on a name: any capitalised word, "Maire" of "Le Maire" too, but no function word. */
export function continuesName(doc: Doc, at: number): boolean {
  if (doc.tokens.kind[at] !== TokenKind.Word || !hasCapital(doc, at)) return false;
  const bits = bitsAt(doc, at);
  if ((bits & (NO_NAME | Word.GivenName)) !== 0) return (bits & Word.GivenName) !== 0;
  return isKnownAt(doc, at) || !endsInParticiple(doc, at);
}

/** "Thompson-designed": a name that a participle makes an adjective. */
function endsInParticiple({ text, tokens, vocabulary }: Doc, at: number): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  let hyphen = end - 1;
  while (hyphen > start && text.charCodeAt(hyphen) !== HYPHEN) hyphen--;
  if (hyphen === start || classOf(text.charCodeAt(hyphen + 1)) !== Char.Lower) return false;
  vocabulary.onMeet?.(text, hyphen + 1, end); // verbs are inflected when met
  const id = vocabulary.idOf(text.slice(hyphen + 1, end));
  return ((vocabulary.forms[id] as number) & Form.PastParticiple) !== 0;
}

/** A particle inside a name: "de", "Le", "von". */
export function isParticle(doc: Doc, at: number): boolean {
  return doc.tokens.kind[at] === TokenKind.Word && (bitsAt(doc, at) & Word.NameParticle) !== 0;
}

/** "J.-C." */
const LONGEST_INITIAL = 6;

/** An initial with or without its full stop: "J", "J.-C.". */
export function isInitial(doc: Doc, at: number): boolean {
  const { tokens, text } = doc;
  const end = tokens.end[at] as number;
  const length = end - (tokens.start[at] as number);
  if (length > LONGEST_INITIAL || tokens.kind[at] !== TokenKind.Word || !hasCapital(doc, at)) return false;
  return length === 1 ? hasStop(doc, at + 1) : text.charCodeAt(end - 1) === 0x2e;
}

/** A full stop glued to the token before. */
export function hasStop(doc: Doc, at: number): boolean {
  return at < doc.tokens.length && doc.tokens.kind[at] === TokenKind.Period && doc.tokens.gap[at] === Gap.Glued;
}

/** Whether only a space, an elision or a wrapped line parts the token from the one before. */
export function joins(doc: Doc, at: number): boolean {
  const gap = doc.tokens.gap[at] as number;
  return (
    gap === Gap.Space || (gap === Gap.Glued && ((bitsAt(doc, at - 1) & Word.Elided) !== 0 || hasStop(doc, at - 1)))
  );
}

/** The traits of a given name, see `GIVEN_NAME`; 0 where the token is none. Of a compound the first part tells ("Jean-Marie"). */
export function givenName(doc: Doc, { traits }: PeopleLexicon, at: number): number {
  const { tokens, vocabulary, text } = doc;
  if (!hasCapital(doc, at)) return 0;
  const word = tokens.word[at] as number;
  if (vocabulary.isKnown(word)) return (traits[word] as number) & GIVEN_NAME;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  for (let i = start + 1; i < end; i++) {
    if (foldCode(text.charCodeAt(i)) !== HYPHEN) continue;
    return (traits[vocabulary.idOf(text.slice(start, i))] as number) & GIVEN_NAME;
  }
  return 0;
}

/** Whether the word at a token is listed with a trait. */
export function hasTrait(doc: Doc, { traits }: PeopleLexicon, at: number, trait: number): boolean {
  return ((traits[doc.tokens.word[at] as number] as number) & trait) !== 0;
}

/** Whether the token is written all in capitals. */
export function isCapitals(doc: Doc, at: number): boolean {
  return doc.tokens.shape[at] === Shape.Capitals;
}

/** A name word as it is compared: lower case, without accents. */
export function keyOf({ text, tokens, vocabulary }: Doc, at: number): string {
  const id = tokens.word[at] as number;
  if (id > 0) return bareWord(vocabulary.wordOf(id));
  const word = text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x80) return bareWord(foldWord(word));
  return word;
}
