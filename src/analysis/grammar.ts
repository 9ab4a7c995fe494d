import type { GrammarRules, WordClasses } from "../language/rules/grammar.js";
import { Word } from "../language/word.js";
import type { Paradigms } from "../text/paradigms.js";
import type { Vocabulary } from "../text/vocabulary.js";

/** The bit of each class. */
const BITS: { readonly [Class in keyof WordClasses]: number } = {
  determiner: Word.Determiner,
  possessive: Word.Possessive | Word.Determiner,
  preposition: Word.Preposition,
  coordinator: Word.Coordinator,
  and: Word.And | Word.Coordinator,
  subordinator: Word.Subordinator,
  complementizer: Word.Complementizer,
  relative: Word.Relative,
  interrogative: Word.Interrogative,
  subjectPronoun: Word.SubjectPronoun,
  objectPronoun: Word.ObjectPronoun,
  reflexive: Word.Reflexive,
  negation: Word.Negation,
  have: Word.Have,
  be: Word.Be,
  modal: Word.Modal,
  adverb: Word.Adverb,
  month: Word.Month,
  weekday: Word.Weekday,
  abbreviation: Word.Abbreviation,
  of: Word.Of | Word.Preposition,
  elided: Word.Elided,
  enclitic: Word.Enclitic,
  with: Word.With | Word.Preposition,
  between: Word.Between | Word.Preposition,
  by: Word.By | Word.Preposition,
  numeral: Word.Numeral,
};

/** Puts the closed classes of a language into its vocabulary: before any phrase, for they say how words are split. */
export function addWordClasses(vocabulary: Vocabulary, grammar: GrammarRules): void {
  for (const [name, bits] of Object.entries(BITS) as [keyof WordClasses, number][]) {
    for (const entry of wordsOf(grammar.words[name])) {
      const id = vocabulary.add(entry.split(":")[0] as string);
      vocabulary.bits[id] = (vocabulary.bits[id] as number) | bits;
    }
  }
}

/** Makes the common verbs of a language known by their forms. */
export function addVerbs(paradigms: Paradigms, grammar: GrammarRules): void {
  for (const lemma of wordsOf(grammar.commonVerbs)) paradigms.add(lemma);
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
