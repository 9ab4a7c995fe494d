import { Word } from "../language/word.js";
import { type Hits, hitFrom } from "../text/hits.js";
import { Shape, TokenKind, type TokenTable } from "../text/tokens.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { LayoutLexicon, LayoutWord } from "./lexicon.js";

/** A text as the readers of its layout see it. */
export interface Layout {
  readonly tokens: TokenTable;
  readonly vocabulary: Vocabulary;
  readonly lexicon: LayoutLexicon;
  /** The layout words of the text, by first token. */
  readonly hits: Hits;
}

/** Where the longest wording of a kind that starts at the token `at` ends; 0 if none does. */
export function wordingEnd({ hits }: Layout, at: number, kind: LayoutWord): number {
  let end = 0;
  for (let hit = hitFrom(hits, at); hits.start[hit] === at; hit++) {
    if (hits.value[hit] === kind) end = hits.end[hit] as number;
  }
  return end;
}

/** The grammatical bits of a token. */
export function bits({ tokens }: Layout, at: number): number {
  return tokens.bits[at] as number;
}

/** Whether a token can stand in a name: a word with a capital, an initial, a particle. */
export function isNameToken(layout: Layout, at: number): boolean {
  const { tokens } = layout;
  if (tokens.kind[at] !== TokenKind.Word || codeAt(layout, at) < 0x40) return false; // "14K"
  if ((tokens.shape[at] as number) >= Shape.Capitalised) return true;
  return (bits(layout, at) & Word.NameParticle) !== 0;
}

/** The code unit that a token starts with. */
export function codeAt({ tokens }: Layout, at: number): number {
  return tokens.codes[tokens.start[at] as number] as number;
}

export const PIPE = 0x7c;
export const BULLET = 0x2022;
export const COPYRIGHT = 0xa9;
export const AT_SIGN = 0x40;
