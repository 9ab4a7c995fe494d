/** What a token is. Words come first, so that `kind <= TokenKind.Number` asks for a word or a number. */
export enum TokenKind {
  Word = 0,
  /** A pronoun behind its verb: the "il" of "a-t-il". The token is the pronoun alone. */
  Enclitic = 1,
  Number = 2,
  Period = 3,
  Question = 4,
  Exclamation = 5,
  Ellipsis = 6,
  Comma = 7,
  Semicolon = 8,
  Colon = 9,
  OpenParenthesis = 10,
  CloseParenthesis = 11,
  OpenBracket = 12,
  CloseBracket = 13,
  /** A dash, or a hyphen that stands free. */
  Dash = 14,
  Slash = 15,
  /** « “ „ */
  OpenMark = 16,
  /** » ” */
  CloseMark = 17,
  /** " which opens and closes alike */
  StraightMark = 18,
  /** ' ‘ ’ outside a word */
  SingleMark = 19,
  Other = 20,
}

/** Whether a kind of token ends sentences: a stop, a question or exclamation mark, an ellipsis. */
export function isTerminator(kind: number): boolean {
  return kind >= TokenKind.Period && kind <= TokenKind.Ellipsis;
}

/** How a word is written. */
export enum Shape {
  None = 0,
  Lower = 1,
  Capitalised = 2,
  Capitals = 3,
  Mixed = 4,
}

/** What stands between a token and the one before it. */
export enum Gap {
  Glued = 0,
  Space = 1,
  Line = 2,
  Blank = 3,
}

/**
 * A text as rows of numbers, one row a token, in order. White space is no token: `gap` tells what of it came before.
 */
export interface TokenTable {
  readonly text: string;
  /** The code units of the text, and zeros behind them. */
  readonly codes: Uint16Array;
  readonly length: number;
  /** First code unit. */
  readonly start: Int32Array;
  /** One past the last code unit. */
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** Id in the vocabulary the text was read with; 0 for a word it does not hold. */
  readonly word: Int32Array;
  /** Grammatical bits of the word, see `Word`. */
  readonly bits: Int32Array;
  /** Verb-form bits of the word, see `Form`. */
  readonly forms: Int32Array;
}
