import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { countryIn, firstIn } from "../places/country.js";
import type { PlaceFacts } from "../places/read.js";
import { isContent } from "../syntax/noun-phrase.js";
import type { Individuals } from "./individuals.js";
import type { Gender } from "./lexicon.js";
import type { RolePhrase } from "./roles.js";
import { keyOf } from "./words.js";

/** One role that a person of the text holds. */
interface Office {
  readonly person: number;
  readonly phrase: RolePhrase;
  readonly country: string | null;
  /** Words of the complement: "sante" of "ministre de la Santé". */
  readonly words: readonly string[];
  /** Those of the complement of belonging: "onu" of "chef de l'ONU", none of "ambassadeur à l'ONU". */
  readonly owner: readonly string[];
}

/** Offices of one noun that are compared at most. */
const HOLDERS = 16;
/** Tokens between an office and the counterpart of its holder, at most. */
const NEAR = 40;

/** The roles that people of a text hold, to find whom a role alone names. */
export class Offices {
  readonly #byLemma: Map<number, Office[]> = new Map();
  readonly #byPerson: Map<number, Office[]> = new Map();
  /** "son homologue iranien": the same office, whichever it is. */
  readonly #counterparts: Office[] = [];
  readonly #all: Office[] = [];
  /** By counterpart, whose counterpart it is. */
  readonly #bases: Map<Office, Office | null> = new Map();

  constructor(
    private readonly doc: Doc,
    private readonly places: PlaceFacts,
    individuals: Individuals,
  ) {
    individuals.all.forEach(({ roles }, person) => {
      for (const phrase of roles) this.add(person, phrase);
    });
  }

  /** People whom the role phrase can name: holders of the same office, of a fitting state and complement. */
  holdersOf(phrase: RolePhrase, roleGender: Gender, genderOf: (person: number) => Gender): number[] {
    const { sense } = phrase.role;
    const { country, words, owner } = this.#detailsOf(phrase);
    const own = this.#byLemma.get(sense.lemma) ?? [];
    const same = sense.kind === "office" || sense.kind === "any" ? [...own, ...this.#counterparts] : own;
    const offices = sense.kind === "any" && owner.length > 0 ? this.#all.slice(0, HOLDERS) : same;
    const found: number[] = [];
    let exact = false; // somebody of just that gender
    for (const office of offices) {
      if (!this.#isOf(office.person, country)) continue;
      const counterpart = office.phrase.role.sense.kind === "counterpart";
      if (counterpart && (country === null || office.country !== country)) continue;
      if (counterpart && !this.#isCounterpartOf(office, sense.lemma, words)) continue;
      const alike = counterpart || office.phrase.role.sense.lemma === sense.lemma;
      if (!(alike ? shares(words, office.words, false) : shares(owner, office.owner, true))) continue;
      const gender = genderOf(office.person);
      if (gender !== null && roleGender !== null && gender !== roleGender) continue;
      if (found.includes(office.person) || (exact && gender === null)) continue;
      if (gender !== null && roleGender !== null && !exact) {
        exact = true;
        found.length = 0;
      }
      found.push(office.person);
    }
    return found;
  }

  /** Whether a counterpart may hold an office: that of whom the text names before "son homologue lituanien". */
  #isCounterpartOf(office: Office, lemma: number, words: readonly string[]): boolean {
    let base = this.#bases.get(office);
    if (base === undefined) {
      base = this.#baseOf(office);
      this.#bases.set(office, base);
    }
    return !base || (base.phrase.role.sense.lemma === lemma && shares(words, base.words, false));
  }

  /** The office named last before a counterpart, near it; null if none is. */
  #baseOf({ phrase: { first } }: Office): Office | null {
    let base: Office | null = null;
    for (const office of this.#all) {
      const { role, first: at } = office.phrase;
      if (role.sense.kind !== "office" || at >= first || at < first - NEAR) continue;
      if (!base || at > base.phrase.first) base = office;
    }
    return base;
  }

  /** The first person with any role of the state that the phrase names: a headline's "le ministre américain"; -1 if none. */
  firstOf(phrase: RolePhrase, genderOf: (person: number) => Gender, gender: Gender): number {
    const { country, owner } = this.#detailsOf(phrase);
    if (country === null || owner.length > 0) return -1;
    for (const office of this.#all.slice(0, HOLDERS)) {
      const own = genderOf(office.person);
      if (office.country === country && (own === null || gender === null || own === gender)) return office.person;
    }
    return -1;
  }

  /** Whether the phrase is the noun with adjectives at most: "le ministre turc", not "le ministre de la Santé". */
  isBare(phrase: RolePhrase): boolean {
    return this.#detailsOf(phrase).owner.length === 0;
  }

  /** Whether a person may be called by a role that is not one of theirs: nothing else is known, or its noun suits anybody. */
  mayHold(person: number, phrase: RolePhrase): boolean {
    const { country, owner } = this.#detailsOf(phrase);
    if (!this.#isOf(person, country)) return false;
    if (this.#of(person).some((office) => office.owner.length > 0 && !shares(owner, office.owner, false))) return false;
    return (
      phrase.role.sense.kind === "any" ||
      this.#of(person).every((office) =>
        office.phrase.role.sense.kind === "counterpart"
          ? this.#isCounterpartOf(office, phrase.role.sense.lemma, owner) // "son homologue français" is a minister, too
          : country !== null && office.country !== null,
      )
    );
  }

  /** Whether no role of the person is of another state. */
  #isOf(person: number, country: string | null): boolean {
    return (
      country === null || this.#of(person).every((office) => office.country === null || office.country === country)
    );
  }

  #of(person: number): readonly Office[] {
    return this.#byPerson.get(person) ?? [];
  }

  /** A role that a person holds. */
  add(person: number, phrase: RolePhrase): void {
    const office = { person, phrase, ...this.#detailsOf(phrase) };
    this.#all.push(office);
    const own = this.#byPerson.get(office.person);
    if (!own) this.#byPerson.set(office.person, [office]);
    else if (own.length < HOLDERS) own.push(office);
    const { lemma, kind } = office.phrase.role.sense;
    // "son homologue iranien" may be any minister or president of that state
    if (kind === "counterpart" && this.#counterparts.length < HOLDERS) this.#counterparts.push(office);
    const list = this.#byLemma.get(lemma);
    if (!list) this.#byLemma.set(lemma, [office]);
    else if (list.length < HOLDERS) list.push(office);
  }

  #detailsOf({ last, role }: RolePhrase): { country: string | null; words: string[]; owner: string[] } {
    const words: string[] = [];
    const owner: string[] = [];
    let owned = true;
    for (let at = role.last; at < last && words.length < 8; at++) {
      if ((bitsAt(this.doc, at) & (Word.Preposition | Word.Of)) === Word.Preposition) owned = false;
      if (!isContent(this.doc, at) || firstIn(this.places.mentions, at, at + 1)) continue;
      words.push(keyOf(this.doc, at));
      if (owned) owner.push(keyOf(this.doc, at));
    }
    return { country: countryIn(this.places, role.first, last), words, owner };
  }
}

/** Whether two complements may say the same: one is missing, or they share a word. */
function shares(a: readonly string[], b: readonly string[], needed: boolean): boolean {
  if (!needed && (a.length === 0 || b.length === 0)) return true;
  return a.some((word) => b.includes(word));
}
