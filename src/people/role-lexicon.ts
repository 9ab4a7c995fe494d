import { Form } from "../language/form.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import type { Make } from "../text/deferred.js";
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
  const base = { class: "person", gender: null, title: false } as const;
  const roles = rolesOf(people.roles);
  const lemmas = new Map(roles.map(({ masculine }, index) => [masculine, index]));
  let lemma = roles.length;
  for (const noun of linesOf(people.counterparts)) table.defer(noun, { ...base, lemma: lemma++, kind: "counterpart" });
  const offices = new Set<string>();
  for (const line of linesOf(people.sameRoles)) {
    const [noun = "", ...others] = line.split(",");
    offices.add(noun);
    const same = lemmas.get(noun) ?? lemma++;
    for (const other of others) table.defer(other, { ...base, lemma: same, kind: "office" });
  }
  for (const entry of people.latter.split(",")) {
    const [form = "", letter] = entry.split(":");
    table.put({ ...base, lemma: lemma++, kind: "latter", gender: genderOf(letter), plural: false, persons: false }, [
      form,
    ]);
  }
  const any = new Set(people.anyRoles.split(","));
  const make: Make = (masculine, role) => {
    const { class: of, feminine, title } = roles[role] as Role;
    const kind = offices.has(masculine) ? "office" : any.has(masculine) ? "any" : "plain";
    table.addBoth({ ...base, lemma: role, class: of, kind, title }, masculine, feminine);
  };
  roles.forEach(({ masculine, feminine }, role) => {
    if (feminine) lexicon.deferUntil([stemOfForms(masculine), stemOfForms(feminine)], [], make, masculine, role);
    else lexicon.defer(stemOfForms(masculine), make, masculine, role);
  });
  return table.senses;
}

/** A role noun as the data has it. */
interface Role {
  readonly class: RoleClass;
  readonly masculine: string;
  /** Undefined where the rules of the language make it, empty where there is none. */
  readonly feminine: string | undefined;
  readonly title: boolean;
}

/** Reads role nouns, see `PeopleRules.roles`. */
function rolesOf(list: string): Role[] {
  const roles: Role[] = [];
  let of: RoleClass = "person";
  for (const entry of list.split(/,|\n/)) {
    const colon = entry.indexOf(":");
    if (colon >= 0) of = entry.slice(0, colon) as RoleClass;
    let noun = entry.slice(colon + 1).trim();
    const title = noun.endsWith("*");
    if (title) noun = noun.slice(0, -1);
    if (noun === "") continue;
    const slash = noun.indexOf("/");
    const masculine = slash < 0 ? noun : noun.slice(0, slash);
    roles.push({ class: of, masculine, feminine: slash < 0 ? undefined : noun.slice(slash + 1), title });
  }
  return roles;
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

  /** Puts off adding a noun that has no feminine of its own. */
  defer(noun: string, base: Base): void {
    this.lexicon.defer(stemOfForms(noun), () => this.add(base, noun), noun, 0);
  }

  /** Adds a noun with its feminine: that of the language where `feminine` is not told, none where it is empty. */
  addBoth(base: Base, masculine: string, feminine: string | undefined): void {
    if (!feminine) this.add(base, masculine, feminine === undefined && base.class === "person");
    else {
      this.add({ ...base, gender: "m" }, masculine);
      this.add({ ...base, gender: "f" }, feminine);
    }
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
