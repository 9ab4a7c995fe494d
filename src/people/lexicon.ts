import type { PeopleRules } from "../language/rules/people.js";
import type { LanguageRules } from "../language/rules.js";
import { Word } from "../language/word.js";
import type { Make } from "../text/deferred.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { compileRoles, type RoleClass, type RoleSense } from "./role-lexicon.js";
import { GIVEN_NAME, Trait } from "./traits.js";
import { type Gender, genderOf, linesOf, mark, wordsOf } from "./word-lists.js";

export type { Gender, RoleClass, RoleSense };

/** A word before a name that shows a person. */
export interface Honorific {
  readonly gender: Gender;
  /** Introduces several names: "MM. Roux et Petit". */
  readonly plural: boolean;
  /** Part of the name: "Sir". */
  readonly named: boolean;
}

/** The words about people of a language, compiled. */
export interface PeopleLexicon {
  readonly senses: readonly RoleSense[];
  /** By word id. */
  readonly honorifics: ReadonlyMap<number, Honorific>;
  /** What words are, see `Trait`, by word id. */
  readonly traits: Uint16Array;
  /** Whether the language lists words that stand behind the number of an age, and before a role noun. */
  readonly hasAges: boolean;
  readonly hasPrenominal: boolean;
}

/** Adds the words about people of a language to its lexicon. */
export function compilePeople(lexicon: Lexicon, rules: LanguageRules): PeopleLexicon {
  const { people } = rules;
  const { vocabulary } = lexicon;
  for (const particle of wordsOf(people.nameParticles)) mark(vocabulary, particle, Word.NameParticle);
  const compiled = {
    senses: compileRoles(lexicon, rules),
    honorifics: compileHonorifics(vocabulary, people.honorifics),
    traits: new Uint16Array(vocabulary.bits.length) as Uint16Array,
    hasAges: people.ages.trim() !== "",
    hasPrenominal: people.prenominal.trim() !== "",
  };
  putTraits(lexicon, people, (word, traits) => {
    if (word >= compiled.traits.length) compiled.traits = grown(compiled.traits, vocabulary.bits.length);
    compiled.traits[word] = (compiled.traits[word] as number) | traits;
  });
  return compiled;
}

/** Puts the traits of words: of those that may be enclitics or are few at once, of the others once a text holds them. */
function putTraits(lexicon: Lexicon, people: PeopleRules, put: (word: number, traits: number) => void): void {
  const { vocabulary } = lexicon;
  const putGendered = (list: string, feminine: number, masculine: number): void => {
    for (const entry of wordsOf(list)) {
      const [form = "", letter] = entry.split(":");
      put(vocabulary.add(form), letter === "f" ? feminine : letter === "m" ? masculine : feminine | masculine);
    }
  };
  putGendered(people.pronouns, Trait.FemalePronoun, Trait.MalePronoun);
  putGendered(people.genderedDeterminers, Trait.FeminineDeterminer, Trait.MasculineDeterminer);
  for (const word of wordsOf(people.indefinites)) put(vocabulary.add(word), Trait.Indefinite);
  const makeName: Make = (name, traits) => put(mark(vocabulary, name, Word.GivenName), traits);
  const make: Make = (word, traits) => put(vocabulary.add(word), traits);
  const defer = (list: string, traits: number, makeWord = make): void => {
    for (const word of wordsOf(list)) lexicon.defer(word, makeWord, word, traits);
  };
  const { f, m, either } = people.givenNames;
  defer(f, Trait.FemaleName, makeName);
  defer(m, Trait.MaleName, makeName);
  defer(either, GIVEN_NAME, makeName);
  defer(people.ages, Trait.Age);
  defer(people.eponyms, Trait.Eponym);
  defer(people.impersonal, Trait.Impersonal);
  defer(people.parties ?? "", Trait.Party);
  defer(people.prenominal, Trait.Prenominal);
}

function grown(rows: Uint16Array, length: number): Uint16Array {
  const larger = new Uint16Array(length);
  larger.set(rows);
  return larger;
}

function compileHonorifics(vocabulary: Vocabulary, list: string): Map<number, Honorific> {
  const honorifics = new Map<number, Honorific>();
  for (const line of linesOf(list)) {
    const [kind = "", words = ""] = line.split(":");
    const sense = { gender: genderOf(kind.charAt(0)), plural: kind.endsWith("plural"), named: kind.endsWith("name") };
    for (const word of wordsOf(words)) honorifics.set(mark(vocabulary, word, Word.Honorific), sense);
  }
  return honorifics;
}
