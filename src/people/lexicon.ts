import type { PeopleRules } from "../language/rules/people.js";
import type { LanguageRules } from "../language/rules.js";
import { Word } from "../language/word.js";
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
  return {
    senses: compileRoles(lexicon, rules),
    honorifics: compileHonorifics(vocabulary, people.honorifics),
    traits: compileTraits(vocabulary, people),
    hasAges: people.ages.trim() !== "",
    hasPrenominal: people.prenominal.trim() !== "",
  };
}

function compileTraits(vocabulary: Vocabulary, people: PeopleRules): Uint16Array {
  const found: number[] = []; // word ids and their traits, by turns
  const put = (list: string, traits: number, bits = 0): void => {
    for (const word of wordsOf(list)) found.push(mark(vocabulary, word, bits), traits);
  };
  const putGendered = (list: string, feminine: number, masculine: number): void => {
    for (const entry of wordsOf(list)) {
      const [form = "", letter] = entry.split(":");
      put(form, letter === "f" ? feminine : letter === "m" ? masculine : feminine | masculine);
    }
  };
  const { f, m, either } = people.givenNames;
  put(f, Trait.FemaleName, Word.GivenName);
  put(m, Trait.MaleName, Word.GivenName);
  put(either, GIVEN_NAME, Word.GivenName);
  put(people.ages, Trait.Age);
  put(people.eponyms, Trait.Eponym);
  putGendered(people.pronouns, Trait.FemalePronoun, Trait.MalePronoun);
  put(people.impersonal, Trait.Impersonal);
  putGendered(people.genderedDeterminers, Trait.FeminineDeterminer, Trait.MasculineDeterminer);
  put(people.indefinites, Trait.Indefinite);
  put(people.parties ?? "", Trait.Party);
  put(people.prenominal, Trait.Prenominal);
  const row = new Uint16Array(vocabulary.bits.length);
  for (let index = 0; index < found.length; index += 2) {
    const id = found[index] as number;
    row[id] = (row[id] as number) | (found[index + 1] as number);
  }
  return row;
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
