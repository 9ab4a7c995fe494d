import { Form, type GrammarRules, type Inflected } from "depeche";

// #region inflection
/** The endings of a verb, all regular. */
const VERB_ENDINGS: readonly Inflected[] = [
  ["i", Form.Infinitive],
  ["as", Form.Present | Form.Singular | Form.Plural],
  ["is", Form.Past | Form.Singular | Form.Plural],
  ["os", Form.Future | Form.Singular | Form.Plural],
  ["us", Form.Conditional | Form.Singular | Form.Plural],
  ["u", Form.Imperative | Form.Singular | Form.Plural],
  ["ita", Form.PastParticiple | Form.Singular],
  ["itaj", Form.PastParticiple | Form.Plural],
  ["ante", Form.PresentParticiple],
];

/** Nouns and adjectives: plural in -j, what a verb acts upon in -n. */
const NOUN_ENDINGS: readonly Inflected[] = [
  ["", Form.Singular],
  ["n", Form.Singular],
  ["j", Form.Plural],
  ["jn", Form.Plural],
];

const stem = (lemma: string): string => lemma.slice(0, -1);

function inflectVerb(lemma: string): readonly Inflected[] {
  if (!lemma.endsWith("i")) return [[lemma, 0]];
  return VERB_ENDINGS.map(([ending, bits]) => [stem(lemma) + ending, bits]);
}

function inflectNoun(lemma: string): readonly Inflected[] {
  return NOUN_ENDINGS.map(([ending, bits]) => [lemma + ending, bits]);
}
// #endregion inflection

// #region classes
export const grammar: GrammarRules = {
  words: {
    determiner: "la ĉiu ĉiuj tiu tiuj ĉi kelkaj neniu",
    possessive: "mia via lia ŝia ĝia nia ilia sia siaj iliaj niaj",
    preposition: "al en de da el ĉe sur sub por pro pri per kun sen inter kontraŭ antaŭ post dum ĝis laŭ malgraŭ",
    coordinator: "kaj aŭ sed nek",
    and: "kaj",
    subordinator: "kiam ĉar dum kvankam se",
    complementizer: "ke",
    relative: "kiu kiuj kiun kiujn kies kie",
    interrogative: "ĉu kiel kial kiam kie kio kiu",
    subjectPronoun: "li:m:s ŝi:f:s ĝi:-:s ili:-:p ni:-:p mi:-:s vi:-:s oni:-:s",
    objectPronoun: "lin ŝin ĝin ilin nin min vin",
    reflexive: "sin",
    negation: "ne neniam nenio neniu",
    have: "",
    be: "esti estas estis estos estus",
    modal: "povas povis povos povus devas devis devos devus volas volis",
    adverb: "hieraŭ hodiaŭ morgaŭ jam ankaŭ nun tre nur baldaŭ",
    month: "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro",
    weekday: "lundo mardo merkredo ĵaŭdo vendredo sabato dimanĉo",
    abbreviation: "s-ro s-ino d-ro ktp",
    of: "de",
    elided: "",
    enclitic: "",
    with: "kun",
    between: "inter",
    by: "de",
    numeral: "du tri kvar kvin ses sep ok naŭ dek cent mil",
  },
  inflectVerb,
  stemOfVerb: stem,
  inflectNoun,
  commonVerbs: "esti havi fari iri veni doni preni vidi scii komenci fini remalfermi fermi labori voĉdoni",
  headFirst: true,
  nounGender: false,
  invertsBehindQuotes: true,
  joinsInvertedPronouns: true,
  verbsOpenSentences: true,
  bareClauses: false,
  adverbEnding: "e",
  finiteEndings: "as is os us",
  participleEnding: "ita",
  singleMarks: null,
};
// #endregion classes
