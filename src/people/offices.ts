import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { countryIn, firstIn } from "../places/country.js";
import type { PlaceFacts } from "../places/read.js";
import { isContent } from "../syntax/noun-phrase.js";
import type { Individual, Individuals } from "./individuals.js";
import type { Gender } from "./lexicon.js";
import type { RolePhrase } from "./roles.js";
import { keyOf } from "./words.js";

/** What a role phrase says of the office. */
export interface OfficePhrase {
  readonly phrase: RolePhrase;
  readonly country: string | null;
  /** Words of the complement: "sante" of "ministre de la Santé". */
  readonly words: readonly string[];
  /** Those of the complement of belonging: "onu" of "chef de l'ONU", none of "ambassadeur à l'ONU". */
  readonly owner: readonly string[];
}

/** One role that a person of the text holds. */
interface Office extends OfficePhrase {
  readonly person: number;
  /** Of a counterpart, whose counterpart it is; undefined until that is asked. */
  base: Office | null | undefined;
}

/** Offices of one noun that are compared at most. */
const HOLDERS = 16;
/** Tokens between an office and the counterpart of its holder, at most. */
const NEAR = 40;
/** Words of a complement that are compared, at most. */
const WORDS = 8;

const NO_OFFICES: readonly Office[] = [];
const NO_WORDS: readonly string[] = [];

/** The roles that people of a text hold, to find whom a role alone names. */
export class Offices {
  readonly #byLemma: Map<number, Office[]> = new Map();
  readonly #byPerson: Office[][] = [];
  /** "son homologue iranien": the same office, whichever it is. */
  readonly #counterparts: Office[] = [];
  readonly #all: Office[] = [];

  constructor(
    private readonly doc: Doc,
    private readonly places: PlaceFacts,
    private readonly individuals: Individuals,
  ) {
    for (let person = 0; person < individuals.all.length; person++) {
      for (const phrase of (individuals.all[person] as Individual).roles) this.add(person, phrase);
    }
  }

  /** People whom the role phrase can name: holders of the same office, of a fitting state and complement. */
  holdersOf({ phrase, country, words, owner }: OfficePhrase, roleGender: Gender): readonly number[] {
    const { sense } = phrase.role;
    const own = this.#byLemma.get(sense.lemma) ?? NO_OFFICES;
    const any = sense.kind === "any";
    const same = any || sense.kind === "office" ? withOthers(own, this.#counterparts) : own;
    const offices = any && owner.length > 0 ? this.#all.slice(0, HOLDERS) : same;
    const found: number[] = [];
    let exact = false; // somebody of just that gender
    for (const office of offices) {
      if (!this.#isOf(office.person, country)) continue;
      const counterpart = office.phrase.role.sense.kind === "counterpart";
      if (counterpart && (country === null || office.country !== country)) continue;
      if (counterpart && !this.#isCounterpartOf(office, sense.lemma, words)) continue;
      const alike = counterpart || office.phrase.role.sense.lemma === sense.lemma;
      if (!(alike ? shares(words, office.words, false) : shares(owner, office.owner, true))) continue;
      const gender = this.#genderOf(office.person);
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
    if (office.base === undefined) office.base = this.#baseOf(office);
    const { base } = office;
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
  firstOf({ country, owner }: OfficePhrase, gender: Gender): number {
    if (country === null || owner.length > 0) return -1;
    for (let index = 0; index < this.#all.length && index < HOLDERS; index++) {
      const office = this.#all[index] as Office;
      const own = this.#genderOf(office.person);
      if (office.country === country && (own === null || gender === null || own === gender)) return office.person;
    }
    return -1;
  }

  /** Whether a person may be called by a role that is not one of theirs: nothing else is known, or its noun suits anybody. */
  mayHold(person: number, { phrase, country, owner }: OfficePhrase): boolean {
    if (!this.#isOf(person, country)) return false;
    const { kind, lemma } = phrase.role.sense;
    for (const office of this.#of(person)) {
      if (office.owner.length > 0 && !shares(owner, office.owner, false)) return false;
      if (kind === "any") continue;
      // "son homologue français" is a minister, too
      const isCounterpart = office.phrase.role.sense.kind === "counterpart";
      if (isCounterpart ? !this.#isCounterpartOf(office, lemma, owner) : country === null || office.country === null)
        return false;
    }
    return true;
  }

  /** Whether no role of the person is of another state. */
  #isOf(person: number, country: string | null): boolean {
    if (country === null) return true;
    for (const office of this.#of(person)) if (office.country !== null && office.country !== country) return false;
    return true;
  }

  #of(person: number): readonly Office[] {
    return this.#byPerson[person] ?? NO_OFFICES;
  }

  #genderOf(person: number): Gender {
    return this.individuals.all[person]?.gender ?? null;
  }

  /** A role that a person holds. */
  add(person: number, phrase: RolePhrase): void {
    const { country, words, owner } = this.describe(phrase);
    const office: Office = { phrase, country, words, owner, person, base: undefined };
    this.#all.push(office);
    const own = this.#byPerson[person];
    if (!own) this.#byPerson[person] = [office];
    else if (own.length < HOLDERS) own.push(office);
    const { lemma, kind } = phrase.role.sense;
    // "son homologue iranien" may be any minister or president of that state
    if (kind === "counterpart" && this.#counterparts.length < HOLDERS) this.#counterparts.push(office);
    const list = this.#byLemma.get(lemma);
    if (!list) this.#byLemma.set(lemma, [office]);
    else if (list.length < HOLDERS) list.push(office);
  }

  describe(phrase: RolePhrase): OfficePhrase {
    const { last, role } = phrase;
    const country = countryIn(this.places, role.first, last);
    const words: string[] = [];
    let owned = -1; // how many words stand before a preposition that tells no owner
    for (let at = role.last; at < last && words.length < WORDS; at++) {
      if (owned < 0 && (bitsAt(this.doc, at) & (Word.Preposition | Word.Of)) === Word.Preposition) owned = words.length;
      if (isContent(this.doc, at) && !firstIn(this.places.mentions, at, at + 1)) words.push(keyOf(this.doc, at));
    }
    if (words.length === 0) return { phrase, country, words: NO_WORDS, owner: NO_WORDS };
    return { phrase, country, words, owner: owned < 0 ? words : words.slice(0, owned) };
  }
}

function withOthers(own: readonly Office[], others: readonly Office[]): readonly Office[] {
  return others.length === 0 ? own : [...own, ...others];
}

/** Whether two complements may say the same: one is missing, or they share a word. */
function shares(a: readonly string[], b: readonly string[], needed: boolean): boolean {
  if (!needed && (a.length === 0 || b.length === 0)) return true;
  for (const word of a) if (b.includes(word)) return true;
  return false;
}
