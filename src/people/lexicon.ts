import type { LanguageRules } from "../language/rules.js";
import { Word } from "../language/word.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { compileRoles, type RoleClass, type RoleSense } from "./role-lexicon.js";
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
  readonly givenNames: ReadonlyMap<number, Gender>;
  /** Nouns behind the number of an age, by word id. */
  readonly ages: ReadonlySet<number>;
  /** Nouns before a person's name that make it the name of a thing, by word id: "rue", "lycée". */
  readonly eponyms: ReadonlySet<number>;
  /** Genders of the pronouns for one person, by word id. */
  readonly pronouns: ReadonlyMap<number, Gender>;
  readonly impersonal: ReadonlySet<number>;
  /** Genders of determiners, by word id: "la" f. */
  readonly determiners: ReadonlyMap<number, Gender>;
  readonly indefinites: ReadonlySet<number>;
  readonly parties: ReadonlySet<number>;
  /** Words that stand between a determiner and a role noun, by word id: "ancien". */
  readonly prenominal: ReadonlySet<number>;
}

/** Adds the words about people of a language to its lexicon. */
export function compilePeople(lexicon: Lexicon, rules: LanguageRules): PeopleLexicon {
  const { people } = rules;
  const { vocabulary } = lexicon;
  const givenNames = new Map<number, Gender>();
  for (const [gender, list] of [
    ["f", people.givenNames.f],
    ["m", people.givenNames.m],
    [null, people.givenNames.either],
  ] as const) {
    for (const name of wordsOf(list)) givenNames.set(mark(vocabulary, name, Word.GivenName), gender);
  }
  for (const particle of wordsOf(people.nameParticles)) mark(vocabulary, particle, Word.NameParticle);
  const idsOf = (list: string): Set<number> => new Set(wordsOf(list).map((word) => vocabulary.add(word)));
  const gendersOf = (list: string): Map<number, Gender> =>
    new Map(
      wordsOf(list).map((entry) => {
        const [form = "", letter] = entry.split(":");
        return [vocabulary.add(form), genderOf(letter)];
      }),
    );
  return {
    ages: idsOf(people.ages),
    eponyms: idsOf(people.eponyms),
    pronouns: gendersOf(people.pronouns),
    impersonal: idsOf(people.impersonal),
    determiners: gendersOf(people.genderedDeterminers),
    indefinites: idsOf(people.indefinites),
    parties: idsOf(people.parties ?? ""),
    prenominal: idsOf(people.prenominal),
    senses: compileRoles(lexicon, rules),
    honorifics: compileHonorifics(vocabulary, people.honorifics),
    givenNames,
  };
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
