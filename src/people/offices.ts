import type { Doc } from "../article/doc.js";
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
}

/** Offices of one noun that are compared at most. */
const HOLDERS = 16;

/** The roles that people of a text hold, to find whom a role alone names. */
export class Offices {
  readonly #byLemma: Map<number, Office[]> = new Map();
  readonly #all: Office[] = [];

  constructor(
    private readonly doc: Doc,
    private readonly places: PlaceFacts,
    individuals: Individuals,
  ) {
    individuals.all.forEach(({ roles }, person) => {
      for (const phrase of roles) this.#add({ person, phrase, ...this.#detailsOf(phrase) });
    });
  }

  /** People whom the role phrase can name: holders of the same office, of a fitting state and complement. */
  holdersOf(phrase: RolePhrase, genderOf: (person: number) => Gender): number[] {
    const { sense } = phrase.role;
    const { country, words } = this.#detailsOf(phrase);
    const same = this.#byLemma.get(sense.lemma) ?? [];
    const offices = sense.any && words.length > 0 ? this.#all.slice(0, HOLDERS) : same;
    const found: number[] = [];
    for (const office of offices) {
      if (country !== null && office.country !== null && country !== office.country) continue;
      if (!shares(words, office.words, office.phrase.role.sense.lemma !== sense.lemma)) continue;
      const gender = genderOf(office.person);
      if (gender !== null && sense.gender !== null && gender !== sense.gender) continue;
      if (!found.includes(office.person)) found.push(office.person);
    }
    return found;
  }

  #add(office: Office): void {
    this.#all.push(office);
    const { lemma } = office.phrase.role.sense;
    const list = this.#byLemma.get(lemma);
    if (!list) this.#byLemma.set(lemma, [office]);
    else if (list.length < HOLDERS) list.push(office);
  }

  #detailsOf({ last, role }: RolePhrase): { country: string | null; words: string[] } {
    const words: string[] = [];
    for (let at = role.last; at < last && words.length < 8; at++) {
      if (isContent(this.doc, at) && !firstIn(this.places.mentions, at, at + 1)) words.push(keyOf(this.doc, at));
    }
    return { country: countryIn(this.places, role.first, last), words };
  }
}

/** Whether two complements may say the same: one is missing, or they share a word. */
function shares(a: readonly string[], b: readonly string[], needed: boolean): boolean {
  if (!needed && (a.length === 0 || b.length === 0)) return true;
  return a.some((word) => b.includes(word));
}
