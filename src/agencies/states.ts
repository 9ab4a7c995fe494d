import { indexBefore } from "../article/doc.js";
import { TokenKind } from "../text/tokens.js";
import { type Found, hasCapital, mergeInOrder, placeFrom, placeUpTo, type Scan } from "./scan.js";

/** What a mention weighs: of a state, of a city, of a body of the state. */
const STATE = 1;
const CITY = 0.7;
const BODY = 3;
/** What a mention weighs more in the same sentence, and in the one before. */
const SAME = 3;
const BEFORE = 1;

/** Tokens from a counterpart's state to the office apposed to it, at most: "espagnol, le ministre". */
const APPOSED = 3;

/** A token at which a state is spoken of. */
interface StateAt {
  readonly first: number;
  readonly country: string;
}

/** Which states a text speaks of, and where. */
export class StateEvidence {
  /** The states in the order in which they are named, `#named` of them; home comes behind where it is not among them. */
  readonly #countries: string[] = [];
  /** By state. */
  readonly #weights: number[] = [];
  readonly #named: number;
  /** Where phrases around speak of a state, too; null until it is asked for. */
  #ordered: readonly StateAt[] | null = null;
  /** States of counterparts, in order. */
  readonly #others: readonly StateAt[];
  /** The sentence ranked last, and its ranking: phrases are asked about in order. */
  #ranked = -2;
  #ranking: readonly string[] = [];

  constructor(
    private readonly scan: Scan,
    private readonly found: readonly Found[],
  ) {
    this.#others = statesOfCounterparts(scan);
    for (const { places, form } of scan.places) {
      for (const id of places) if (isState(id)) this.#weigh(id, form === "city" ? CITY : STATE);
    }
    for (const one of found) {
      const country = countryOf(scan, one);
      if (country !== null) this.#weigh(country, BODY);
    }
    this.#named = this.#countries.length;
    if (scan.lexicon.home && this.#named > 0) this.#weigh(scan.lexicon.home, STATE);
  }

  #weigh(country: string, weight: number): void {
    const known = this.#countries.indexOf(country);
    if (known >= 0) this.#weights[known] = (this.#weights[known] as number) + weight;
    else {
      this.#countries.push(country);
      this.#weights.push(weight);
    }
  }

  get isEmpty(): boolean {
    return this.#countries.length === 0;
  }

  has(country: string): boolean {
    const known = this.#countries.indexOf(country);
    return known >= 0 && known < this.#named;
  }

  /** The state that a phrase at a token most likely speaks of; null where the text names none. */
  at(token: number): string | null {
    return this.ranked(token)[0] ?? null;
  }

  /** States by how likely a phrase at a token speaks of them. */
  ranked(token: number): readonly string[] {
    const here = indexBefore(this.scan.doc.sentences, token);
    if (here !== this.#ranked) this.#ranking = this.#rank(here);
    this.#ranked = here;
    return this.#ranking;
  }

  /** "Le |ministre| … Il a vu son homologue espagnol": the state that an office at a token is not of; null if the text tells none. */
  counterpartOf(token: number): string | null {
    const other = this.#others[indexBefore(this.#others, token - 1) + 1];
    if (!other) return null;
    const { sentences } = this.scan.doc;
    const [here, there] = [indexBefore(sentences, token), indexBefore(sentences, other.first)];
    return there - here < 2 && sentences[here]?.block === sentences[there]?.block ? other.country : null;
  }

  /** "son homologue espagnol, le |ministre| …": the state of the counterpart that an office at a token is apposed to; null if none. */
  apposedTo(token: number): string | null {
    const other = this.#others[indexBefore(this.#others, token - 1)];
    if (!other || token - other.first > APPOSED) return null;
    return this.scan.doc.tokens.kind[other.first + 1] === TokenKind.Comma ? other.country : null;
  }

  #rank(here: number): string[] {
    const scores = this.#weights.slice();
    const { sentences } = this.scan.doc;
    const from = sentences[Math.max(0, here - 1)]?.first ?? 0;
    const same = sentences[Math.max(0, here)]?.first ?? 0;
    const last = sentences[Math.max(0, here)]?.last ?? 0;
    this.#ordered ??= this.#order();
    const start = indexBefore(this.#ordered, from - 1) + 1;
    for (let index = start; index < this.#ordered.length && index < start + 40; index++) {
      const { first, country } = this.#ordered[index] as StateAt;
      if (first >= last) break;
      const place = this.#countries.indexOf(country);
      scores[place] = (scores[place] as number) + (first >= same ? SAME : BEFORE);
    }
    return byScore(this.#countries, scores);
  }

  #order(): readonly StateAt[] {
    const places: StateAt[] = [];
    for (const { first, places: ids } of this.scan.places) {
      if (this.#others[indexBefore(this.#others, first)]?.first === first) continue;
      for (const country of ids) if (isState(country)) places.push({ first, country });
    }
    const bodies: StateAt[] = [];
    for (const one of this.found) {
      const country = countryOf(this.scan, one);
      if (country !== null) bodies.push({ first: one.first, country });
    }
    return mergeInOrder(places, bodies);
  }
}

function isState(id: string): boolean {
  return id !== "EU" && id !== "INT" && id !== "";
}

/** States with the highest score first, of equals the one named first: there are only so many states. */
function byScore(countries: readonly string[], scores: number[]): string[] {
  const ranking: string[] = [];
  for (let next = 0; next < countries.length; next++) {
    const score = scores[next] as number;
    let at = next;
    for (; at > 0 && (scores[at - 1] as number) < score; at--) {
      ranking[at] = ranking[at - 1] as string;
      scores[at] = scores[at - 1] as number;
    }
    ranking[at] = countries[next] as string;
    scores[at] = score;
  }
  return ranking;
}

/** The state of the one body that a phrase surely names; null if it names none so. */
function countryOf(scan: Scan, { claims, form, first }: Found): string | null {
  const [claim] = claims;
  const known = claim?.known[0];
  if (!claim || claims.length > 1 || known === undefined || claim.known.length > 1 || claim.slugs.length > 0)
    return null;
  const { lexicon } = scan;
  const sure = known < lexicon.daily || (form !== "acronym" && hasCapital(scan, first));
  const country = lexicon.bodies.list[known]?.country ?? "";
  return sure && isState(country) ? country : null;
}

/** The states of "son homologue |polonais|", "her |Japanese| counterpart", in order: whoever has one is of another. */
function statesOfCounterparts(scan: Scan): readonly StateAt[] {
  const found: StateAt[] = [];
  for (const { first, last, sense } of scan.people.roles) {
    if (sense.kind !== "counterpart") continue;
    const place = placeFrom(scan, last) ?? placeUpTo(scan, first);
    if (place) found.push({ first: place.first, country: place.places[0] ?? "" });
  }
  return found;
}
