import type { GrammarRules } from "../../language/rules/grammar.js";
import { conjugateEnglish } from "./conjugate.js";
import { inflectNounEnglish } from "./nouns.js";
import { stemOfEnglishVerb } from "./stems.js";
import { commonVerbs } from "./verbs.js";

/** The closed classes of English. */
export const grammar: GrammarRules = {
  words: {
    determiner: "the a an this that these those each every some any several all both no another many few",
    possessive: "my your his her its our their",
    preposition:
      "in on at to for from into onto under over after before during since until till about against among through across despite without within near towards toward upon off out up down around behind beyond via per as like",
    coordinator: "and or but nor yet so",
    and: "and &",
    subordinator: "when while because although though if unless since after before until whereas as",
    complementizer: "that",
    relative: "who whom which that whose where",
    interrogative: "how why what when where who whether if which",
    subjectPronoun: "he:m:s she:f:s they:-:p it:-:s we:-:p i:-:s you:-:s",
    objectPronoun: "him her them it us me",
    reflexive: "himself herself itself themselves",
    negation:
      "not never no nothing none nobody n't don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't",
    have: "have has had having hasn't haven't hadn't",
    be: "be is are was were been being am isn't aren't wasn't weren't",
    modal: "will would can could may might must shall should ought won't wouldn't can't cannot couldn't shouldn't",
    adverb:
      "well last next also already yesterday today tomorrow later earlier still just only now then again too very however meanwhile recently often always soon once even more less most least here there instead never ever together further indeed perhaps maybe",
    month:
      "january february march april may june july august september october november december jan feb aug sept oct nov dec",
    weekday: "monday tuesday wednesday thursday friday saturday sunday",
    abbreviation:
      "mr mrs ms dr prof st gen col lt sgt capt cmdr rep sen gov rev hon messrs jr sr vs v no mt ft rs p pp vol sec fig figs art ch ave blvd dept govt approx incl jan feb aug sept oct nov dec",
    of: "of",
    elided: "",
    enclitic: "'s 's 'll 've 're 'd 'm",
    with: "with",
    between: "between",
    by: "by",
    numeral:
      "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million",
  },
  inflectVerb: conjugateEnglish,
  stemOfVerb: stemOfEnglishVerb,
  inflectNoun: inflectNounEnglish,
  commonVerbs,
  headFirst: false,
  nounGender: false,
  invertsBehindQuotes: false,
  joinsInvertedPronouns: false,
  verbsOpenSentences: false,
  bareClauses: true,
  adverbEnding: "ly",
  finiteEndings: "ed",
  participleEnding: "ing",
  singleMarks: { genitive: "s" },
};
