import { Form } from "../language/form.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { type Lexicon, stemOfForms } from "../text/lexicon.js";
import { type Gender, genderOf, linesOf, mark, wordsOf } from "./word-lists.js";

/** What kind of source a role noun names. */
export type RoleClass = "person" | "group" | "organisation" | "media" | "document" | "source";

/**
 * How a role noun finds its person: an `office` is one that one person of a text holds ("président"), `any` a word for
 * whoever holds some office ("dirigeant"), a `counterpart` holds the same office of another state ("homologue"), `latter`
 * is the person named last ("ce dernier", its determiner included).
 */
type RoleKind = "plain" | "office" | "any" | "counterpart" | "latter";

/** One form of a role noun. */
export interface RoleSense {
  /** Forms of one noun share it, and wordings of one office: "directeur", "directrice", "directeurs". */
  readonly lemma: number;
  /** `group` for the plural of a person. */
  readonly class: RoleClass;
  readonly kind: RoleKind;
  readonly gender: Gender;
  readonly plural: boolean;
  /** The plural of a person: "ministres", not "armées". */
  readonly persons: boolean;
  /** Stands before a surname alone: "le président Roux". */
  readonly title: boolean;
}

/** Adds the role nouns of a language to its lexicon; a hit's value is the index of its sense. */
export function compileRoles(lexicon: Lexicon, rules: LanguageRules): readonly RoleSense[] {
  const { people } = rules;
  const table = new RoleTable(lexicon, rules);
  const offices = new Set(linesOf(people.sameRoles).map((line) => line.split(",")[0]));
  const any = new Set(people.anyRoles.split(","));
  const lemmas = new Map<string, number>();
  let of = "person" as RoleClass;
  for (const entry of people.roles.split(/[,\n]/)) {
    const [noun = "", name] = entry.split(":").reverse() as [string, RoleClass | undefined];
    if (name) of = name;
    const [masculine = "", feminine] = noun.trim().replace("*", "").split("/");
    if (!masculine) continue;
    lemmas.set(masculine, lemmas.size);
    table.defer(masculine, feminine, {
      lemma: lemmas.size - 1,
      class: of,
      kind: offices.has(masculine) ? "office" : any.has(masculine) ? "any" : "plain",
      gender: null,
      title: noun.endsWith("*"),
    });
  }
  let lemma = lemmas.size;
  const base = { class: "person", gender: null, title: false } as const;
  for (const noun of linesOf(people.counterparts)) table.add({ ...base, lemma: lemma++, kind: "counterpart" }, noun);
  for (const line of linesOf(people.sameRoles)) {
    const [noun = "", ...others] = line.split(",");
    const same = lemmas.get(noun) ?? lemma++;
    for (const other of others) table.add({ ...base, lemma: same, kind: "office" }, other);
  }
  for (const entry of people.latter.split(",")) {
    const [form = "", letter] = entry.split(":");
    table.put({ ...base, lemma: lemma++, kind: "latter", gender: genderOf(letter), plural: false, persons: false }, [
      form,
    ]);
  }
  return table.senses;
}

type Base = Omit<RoleSense, "plural" | "persons">;

/** The senses of role nouns while they are put into a lexicon. */
class RoleTable {
  readonly senses: RoleSense[] = [];
  readonly #seen: Set<string> = new Set();
  readonly #prefixes: readonly string[];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly rules: LanguageRules,
  ) {
    this.#prefixes = ["", ...wordsOf(rules.people.rolePrefixes)];
  }

  /**
   * Adds a noun when one of its words is first met, with its feminine: that of the language where `feminine` is not told,
   * none where it is empty.
   */
  defer(masculine: string, feminine: string | undefined, base: Base): void {
    const stems = feminine ? [masculine, feminine] : [masculine];
    this.lexicon.deferAny(
      this.#prefixes.flatMap((prefix) => stems.map((stem) => prefix + stemOfForms(stem))),
      () => {
        if (!feminine) this.add(base, masculine, feminine === undefined && base.class === "person");
        else
          for (const [noun, gender] of [
            [masculine, "m"],
            [feminine, "f"],
          ] as const)
            this.add({ ...base, gender }, noun);
      },
      true,
    );
  }

  /** Adds the singular and plural of a noun, with those of its feminine where it shall `inflect`. */
  add(base: Base, noun: string, inflect = false): void {
    const forms = this.rules.grammar.inflectNoun(noun);
    const isFeminine = (bits: number): boolean => (bits & (Form.Feminine | Form.Masculine)) === Form.Feminine;
    const tells = inflect && forms.some(([, bits]) => isFeminine(bits));
    for (const [form, bits] of forms) {
      if ((isFeminine(bits) && !inflect) || this.#seen.has(form)) continue;
      this.#seen.add(form);
      const plural = (bits & Form.Singular) === 0;
      const persons = base.class === "person" && plural;
      const gender = tells ? (isFeminine(bits) ? "f" : "m") : base.gender;
      const prefixes = base.class === "person" ? this.#prefixes : [""];
      this.put(
        { ...base, gender, class: persons ? "group" : base.class, plural, persons },
        prefixes.map((prefix) => prefix + form),
      );
    }
  }

  put({ lemma, class: of, kind, gender, plural, persons, title }: RoleSense, forms: readonly string[]): void {
    this.senses.push({ lemma, class: of, kind, gender, plural, persons, title }); // in one order: objects of one kind
    for (const form of forms) {
      this.lexicon.add(LexiconSet.Role, form, this.senses.length - 1);
      if (!form.includes(" ")) mark(this.lexicon.vocabulary, form, Word.Role);
    }
  }
}
