import { Word } from "../language/word.js";
import { Char, classOf } from "./characters.js";
import { tokenize } from "./tokenize.js";
import { TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a token is in a phrase: its word; of figures and punctuation the kind, as a negative number. */
export function symbolAt(tokens: TokenTable, at: number): number {
  const kind = tokens.kind[at] as number;
  return kind < TokenKind.Number ? (tokens.word[at] as number) : -kind;
}

/**
 * The symbols of a phrase that a lexicon shall find, split as any text is; its words are added to the vocabulary.
 * Plain phrases are split here; those with punctuation, figures or an enclitic are tokenised.
 */
export function symbolsOf(phrase: string, vocabulary: Vocabulary): number[] {
  return plainSymbols(phrase, vocabulary) ?? tokenizedSymbols(phrase, vocabulary);
}

function plainSymbols(phrase: string, vocabulary: Vocabulary): number[] | null {
  const symbols: number[] = [];
  let from = 0;
  let hyphen = -1;
  for (let at = 0; at <= phrase.length; at++) {
    const kind = at < phrase.length ? classOf(phrase.charCodeAt(at)) : Char.Space;
    if (kind === Char.Lower || kind === Char.Upper) continue;
    if (kind === Char.Hyphen && at > from) hyphen = at;
    else if (kind === Char.Space) {
      if (at === from || (hyphen >= from && isEnclitic(phrase.slice(hyphen, at), vocabulary))) return null;
      symbols.push(vocabulary.number(phrase.slice(from, at)));
      from = at + 1;
    } else if (kind === Char.Apostrophe && at > from) {
      if (!isElided(phrase.slice(from, at + 1), vocabulary)) {
        hyphen = at; // links an enclitic as a hyphen does: "People's"
        continue;
      }
      symbols.push(vocabulary.number(phrase.slice(from, at + 1)));
      from = at + 1;
    } else return null;
  }
  return symbols;
}

/**
 * The first word of a phrase that the vocabulary does not hold: "unisson" of "à l'unisson"; empty if it holds all. No text
 * has the phrase before this word, and the tokens before it are told apart already.
 */
export function firstNewWord(phrase: string, vocabulary: Vocabulary): string {
  for (const part of phrase.split(" ")) {
    const apostrophe = part.indexOf("'") + 1;
    const word = apostrophe > 0 && isElided(part.slice(0, apostrophe), vocabulary) ? part.slice(apostrophe) : part;
    if (vocabulary.idOf(word) === 0) return word;
  }
  return "";
}

function isEnclitic(word: string, vocabulary: Vocabulary): boolean {
  return ((vocabulary.bits[vocabulary.idOf(word)] as number) & Word.Enclitic) !== 0;
}

function isElided(word: string, vocabulary: Vocabulary): boolean {
  return ((vocabulary.bits[vocabulary.idOf(word)] as number) & Word.Elided) !== 0;
}

function tokenizedSymbols(phrase: string, vocabulary: Vocabulary): number[] {
  const tokens = tokenize(phrase, vocabulary);
  const symbols: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const isNew = (tokens.kind[at] as number) <= TokenKind.Enclitic && tokens.word[at] === 0;
    symbols.push(isNew ? vocabulary.number(phrase.slice(tokens.start[at], tokens.end[at])) : symbolAt(tokens, at));
  }
  return symbols;
}
