import { Form } from "../language/form.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import type { Lexicon } from "../text/lexicon.js";
import { type Gender, genderOf, linesOf, mark, wordsOf } from "./word-lists.js";

/** What kind of source a role noun names. */
export type RoleClass = "person" | "group" | "organisation" | "media" | "document" | "source";

/**
 * How a role noun finds its person: an `office` is one that one person of a text holds ("président"), `any` a word for
 * whoever holds some office ("dirigeant"), a `counterpart` holds the same office of another state ("homologue"), `latter`
 * is the person named last ("ce dernier", its determiner included).
 */
export type RoleKind = "plain" | "office" | "any" | "counterpart" | "latter";

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
}

/** Adds the role nouns of a language to its lexicon; a hit's value is the index of its sense. */
export function compileRoles(lexicon: Lexicon, rules: LanguageRules): readonly RoleSense[] {
  const { people } = rules;
  const table = new RoleTable(lexicon, rules);
  const offices = new Set(linesOf(people.sameRoles).map((line) => line.split(",")[0]));
  const any = new Set(people.anyRoles.split(","));
  const lemmas = new Map<string, number>();
  for (const line of linesOf(people.roles)) {
    const [forms = "", kind] = line.split(":") as [string, RoleClass];
    const [masculine = "", feminine] = forms.split("/");
    lemmas.set(masculine, lemmas.size);
    table.defer(masculine, feminine, {
      lemma: lemmas.size - 1,
      class: kind,
      kind: offices.has(masculine) ? "office" : any.has(masculine) ? "any" : "plain",
    });
  }
  let lemma = lemmas.size;
  const base = { class: "person", gender: null } as const;
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

  /** Adds a noun with its feminine when one of its words is first met. */
  defer(masculine: string, feminine: string | undefined, base: Omit<Base, "gender">): void {
    const stems = feminine ? [masculine, feminine] : [masculine];
    this.lexicon.deferAny(
      this.#prefixes.flatMap((prefix) => stems.map((stem) => prefix + stem)),
      () => {
        this.add({ ...base, gender: feminine ? "m" : null }, masculine);
        if (feminine) this.add({ ...base, gender: "f" }, feminine);
      },
    );
  }

  /** Adds the singular and plural of a noun; its feminine is listed, not made. */
  add(base: Base, noun: string): void {
    for (const [form, bits] of this.rules.grammar.inflectNoun(noun)) {
      const isFeminine = (bits & Form.Feminine) !== 0 && (bits & Form.Masculine) === 0;
      if (isFeminine || this.#seen.has(form)) continue;
      this.#seen.add(form);
      const plural = (bits & Form.Singular) === 0;
      const persons = base.class === "person" && plural;
      const prefixes = base.class === "person" ? this.#prefixes : [""];
      const forms = prefixes.map((prefix) => prefix + form);
      this.put({ ...base, class: persons ? "group" : base.class, plural, persons }, forms);
    }
  }

  put(sense: RoleSense, forms: readonly string[]): void {
    this.senses.push(sense);
    for (const form of forms) {
      this.lexicon.add(LexiconSet.Role, form, this.senses.length - 1);
      if (!form.includes(" ")) mark(this.lexicon.vocabulary, form, Word.Role);
    }
  }
}
