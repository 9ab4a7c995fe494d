import { Word } from "../language/word.js";
import { is, isWord, type Scan } from "./scan.js";

/** What a name has gathered on its way. */
export interface Name {
  first: number;
  last: number;
  qualifiers: number;
  complement: boolean;
  /** A word with a capital stands in the complement or before the head. */
  capital: boolean;
  country: string | null;
}

export function qualify(scan: Scan, name: Name, at: number): void {
  const scope = scan.lexicon.qualifiers.get(scan.doc.tokens.word[at] as number);
  if (scope !== "~") name.qualifiers++;
  if (scope === "EU" || scope === "INT") name.country ??= scope;
}

export function isBinder(scan: Scan, at: number): boolean {
  const word = scan.doc.tokens.word[at] as number;
  return isForeign(scan, at) || isLink(scan, at) || is(scan, at, Word.Of | Word.And) || scan.lexicon.articles.has(word);
}

export function isForeign(scan: Scan, at: number): boolean {
  return isWord(scan, at) && scan.lexicon.foreignBinders.has(scan.doc.tokens.word[at] as number);
}

export function isLink(scan: Scan, at: number): boolean {
  return isWord(scan, at) && scan.lexicon.links.has(scan.doc.tokens.word[at] as number);
}
