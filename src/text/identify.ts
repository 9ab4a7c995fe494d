import type { TokenRows } from "./token-rows.js";
import { Shape, TokenKind } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** Words longer than this are in no vocabulary. */
const LONGEST_WORD = 64;

/**
 * Looks up all words of a text, whose rows hold their hashes, and makes up what waits for those met for the first time.
 * A loop of its own: a look-up waits for memory, and those of words side by side wait together.
 */
export function identify(rows: TokenRows, vocabulary: Vocabulary): void {
  const { length, odd } = rows;
  const { start, end, kind, shape, word, forms: check } = rows.columns;
  const { onMeet } = vocabulary; // null while lexicons are made: a word of a phrase is not met yet
  for (let at = 0; at < length; at++) {
    if (kind[at] !== TokenKind.Word) continue;
    const hash = word[at] as number;
    const capital = (shape[at] as number) >= Shape.Capitalised;
    let id = lookup(vocabulary, hash, check[at] as number, capital);
    if (onMeet !== null && vocabulary.isNew(id, hash) && onMeet(rows.text, start[at] as number, end[at] as number)) {
      id = lookup(vocabulary, hash, check[at] as number, capital);
    }
    word[at] = id;
  }
  for (const at of odd) {
    const from = start[at] as number;
    const id = vocabulary.idOf(rows.text.slice(from, Math.min(end[at] as number, from + LONGEST_WORD)));
    if (id > 0) word[at] = id;
  }
}

function lookup(vocabulary: Vocabulary, hash: number, check: number, capital: boolean): number {
  return capital ? vocabulary.lookupCapitalised(hash, check) : vocabulary.lookup(hash, check);
}
