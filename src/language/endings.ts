/** The endings by which a language tells finite verbs that its vocabulary does not hold. */
export interface VerbEndings {
  readonly all: readonly string[];
  /** A bit for each letter (its low five bits) that one of them ends with. */
  readonly letters: number;
}

/** Reads endings separated by white space, see `GrammarRules.finiteEndings`. */
export function verbEndingsOf(list: string): VerbEndings {
  const all = list.split(" ").filter(Boolean);
  const letters = all.reduce((bits, ending) => bits | (1 << (ending.charCodeAt(ending.length - 1) & 31)), 0);
  return { all, letters };
}
