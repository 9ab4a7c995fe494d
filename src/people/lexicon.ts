import { Form } from "../language/form.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Vocabulary } from "../text/vocabulary.js";

export type Gender = "f" | "m" | null;

/** What kind of source a role noun names. */
export type RoleClass = "person" | "group" | "organisation" | "media" | "document" | "source";

/** One form of a role noun. */
export interface RoleSense {
  /** Forms of one noun share it: "directeur", "directrice", "directeurs". */
  readonly lemma: number;
  /** `group` for the plural of a person. */
  readonly class: RoleClass;
  readonly gender: Gender;
  readonly plural: boolean;
  /** The plural of a person: "ministres", not "armées". */
  readonly persons: boolean;
  /** "homologue": the same office of another state. */
  readonly counterpart: boolean;
  /** "président": an office that one person holds, see `PeopleRules.sameRoles`. */
  readonly office: boolean;
  /** "dirigeant": any holder of an office. */
  readonly any: boolean;
  /** "ce dernier": the person named last, its determiner included. */
  readonly latter: boolean;
}

/** A word before a name that shows a person. */
export interface Honorific {
  readonly gender: Gender;
  /** Introduces several names: "MM. Roux et Petit". */
  readonly plural: boolean;
  /** A common noun, lower case: "docteur". */
  readonly title: boolean;
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
    prenominal: idsOf(people.prenominal),
    senses: compileRoles(lexicon, rules),
    honorifics: compileHonorifics(vocabulary, people.honorifics),
    givenNames,
  };
}

function compileHonorifics(vocabulary: Vocabulary, list: string): Map<number, Honorific> {
  const honorifics = new Map<number, Honorific>();
  for (const line of linesOf(list)) {
    const [form = "", letter, kind] = line.split(":");
    const title = kind === "title";
    const word = form.replace(/\.$/, "");
    const id = title ? vocabulary.add(word) : mark(vocabulary, word, Word.Honorific);
    honorifics.set(id, { gender: genderOf(letter), plural: kind === "plural", title, named: kind === "name" });
  }
  return honorifics;
}

function compileRoles(lexicon: Lexicon, { people, grammar }: LanguageRules): RoleSense[] {
  const senses: RoleSense[] = [];
  const seen = new Set<string>();
  const nouns = new Map<string, number>();
  const unique = new Set(linesOf(people.sameRoles).map((line) => line.split(",")[0]));
  const any = new Set(people.anyRoles.split(","));
  const prefixes = ["", ...wordsOf(people.rolePrefixes)];
  const add = (base: Omit<RoleSense, "plural" | "persons">, noun: string): void => {
    for (const [form, bits] of grammar.inflectNoun(noun)) {
      if ((bits & Form.Feminine) !== 0 && (bits & Form.Masculine) === 0) continue; // feminines are listed
      if (seen.has(form)) continue;
      seen.add(form);
      const plural = (bits & Form.Singular) === 0;
      const persons = base.class === "person" && plural;
      senses.push({ ...base, class: persons ? "group" : base.class, plural, persons });
      for (const prefix of base.class === "person" ? prefixes : [""]) {
        lexicon.add(LexiconSet.Role, prefix + form, senses.length - 1);
        if (!form.includes(" ")) mark(lexicon.vocabulary, prefix + form, Word.Role);
      }
    }
  };
  let lemma = 0;
  for (const line of linesOf(people.roles)) {
    const [forms = "", kind] = line.split(":") as [string, RoleClass];
    const [masculine = "", feminine] = forms.split("/");
    const base = {
      lemma: lemma++,
      class: kind,
      counterpart: false,
      any: any.has(masculine),
      latter: false,
      office: unique.has(masculine),
    };
    nouns.set(masculine, base.lemma);
    const stems = feminine ? [masculine, feminine] : [masculine];
    lexicon.deferAny(
      prefixes.flatMap((prefix) => stems.map((stem) => prefix + stem)),
      () => {
        add({ ...base, gender: feminine ? "m" : null }, masculine);
        if (feminine) add({ ...base, gender: "f" }, feminine);
      },
    );
  }
  for (const noun of linesOf(people.counterparts))
    add(
      { lemma: lemma++, class: "person", gender: null, counterpart: true, any: false, latter: false, office: false },
      noun,
    );
  for (const line of linesOf(people.sameRoles)) {
    const [noun = "", ...others] = line.split(",");
    const same = nouns.get(noun) ?? lemma++;
    for (const other of others)
      add(
        { lemma: same, class: "person", gender: null, counterpart: false, any: false, latter: false, office: false },
        other,
      );
  }
  for (const entry of people.latter.split(",")) {
    const [form = "", letter] = entry.split(":");
    senses.push({
      lemma: lemma++,
      class: "person",
      gender: genderOf(letter),
      plural: false,
      persons: false,
      counterpart: false,
      any: false,
      latter: true,
      office: false,
    });
    lexicon.add(LexiconSet.Role, form, senses.length - 1);
  }
  return senses;
}

function genderOf(letter: string | undefined): Gender {
  return letter === "f" || letter === "m" ? letter : null;
}

function mark(vocabulary: Vocabulary, word: string, bits: number): number {
  const id = vocabulary.add(word);
  vocabulary.bits[id] = (vocabulary.bits[id] as number) | bits;
  return id;
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function linesOf(list: string): string[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
