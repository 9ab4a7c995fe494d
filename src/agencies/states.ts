import { indexBefore } from "../article/doc.js";
import { TokenKind } from "../text/tokens.js";
import { type Found, hasCapital, type Scan } from "./scan.js";

/** What a mention weighs: of a state, of a city, of a body of the state. */
const STATE = 1;
const CITY = 0.7;
const BODY = 3;
/** What a mention weighs more in the same sentence, and in the one before. */
const SAME = 3;
const BEFORE = 1;

/** Tokens from a counterpart's state to the office apposed to it, at most: "espagnol, le ministre". */
const APPOSED = 3;

/** Which states a text speaks of, and where. */
export class StateEvidence {
  readonly #weights: Map<string, number> = new Map();
  readonly #named: Set<string> = new Set();
  /** By sentence. */
  readonly #rankings: Map<number, readonly string[]> = new Map();
  /** States of counterparts, in order. */
  readonly #others: readonly (readonly [at: number, country: string])[];
  readonly #ordered: (readonly [at: number, country: string])[] = [];

  constructor(
    private readonly scan: Scan,
    found: readonly Found[],
  ) {
    const others = statesOfCounterparts(scan);
    this.#others = [...others];
    for (const place of scan.places) {
      const near = !others.has(place.first);
      for (const id of place.places) this.#add(place.first, id, place.form === "city" ? CITY : STATE, near);
    }
    for (const one of found) {
      if (one.claims.length !== 1) continue;
      const claim = one.claims[0];
      const body = claim?.known.length === 1 ? scan.lexicon.bodies.list[claim.known[0] as number] : undefined;
      const sure =
        (claim?.known[0] ?? 0) < scan.lexicon.daily || (one.form !== "acronym" && hasCapital(scan, one.first));
      if (body && sure && claim?.slugs.length === 0) this.#add(one.first, body.country, BODY);
    }
    const home = scan.lexicon.home;
    if (home && this.#weights.size > 0) this.#weights.set(home, (this.#weights.get(home) ?? 0) + STATE);
    this.#ordered.sort((a, b) => a[0] - b[0]);
  }

  /** `near`: phrases around it speak of that state, too. */
  #add(at: number, country: string, weight: number, near = true): void {
    if (country === "EU" || country === "INT" || country === "") return;
    this.#weights.set(country, (this.#weights.get(country) ?? 0) + weight);
    if (near) this.#ordered.push([at, country]);
    this.#named.add(country);
  }

  get isEmpty(): boolean {
    return this.#weights.size === 0;
  }

  has(country: string): boolean {
    return this.#named.has(country);
  }

  /** The state that a phrase at a token most likely speaks of; null where the text names none. */
  at(token: number): string | null {
    return this.ranked(token)[0] ?? null;
  }

  /** States by how likely a phrase at a token speaks of them. */
  ranked(token: number): readonly string[] {
    const here = indexBefore(this.scan.doc.sentences, token);
    let ranking = this.#rankings.get(here);
    if (!ranking) {
      ranking = this.#rank(here);
      this.#rankings.set(here, ranking);
    }
    return ranking;
  }

  /** "Le |ministre| … Il a vu son homologue espagnol": the state that an office at a token is not of; null if the text tells none. */
  counterpartOf(token: number): string | null {
    const { sentences } = this.scan.doc;
    const other = this.#others[lowerBound(this.#others, token)];
    if (!other) return null;
    const [here, there] = [indexBefore(sentences, token), indexBefore(sentences, other[0])];
    return there - here < 2 && sentences[here]?.block === sentences[there]?.block ? other[1] : null;
  }

  /** "son homologue espagnol, le |ministre| …": the state of the counterpart that an office at a token is apposed to; null if none. */
  apposedTo(token: number): string | null {
    const other = this.#others[lowerBound(this.#others, token) - 1];
    if (!other || token - other[0] > APPOSED) return null;
    return this.scan.doc.tokens.kind[other[0] + 1] === TokenKind.Comma ? other[1] : null;
  }

  #rank(here: number): string[] {
    const scores = new Map(this.#weights);
    const { sentences } = this.scan.doc;
    const from = sentences[Math.max(0, here - 1)]?.first ?? 0;
    const same = sentences[Math.max(0, here)]?.first ?? 0;
    const last = sentences[Math.max(0, here)]?.last ?? 0;
    const start = lowerBound(this.#ordered, from);
    for (let index = start; index < this.#ordered.length && index < start + 40; index++) {
      const [at, country] = this.#ordered[index] as readonly [number, string];
      if (at >= last) break;
      scores.set(country, (scores.get(country) ?? 0) + (at >= same ? SAME : BEFORE));
    }
    return [...scores].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  }
}

/** First tokens of the states of "son homologue |polonais|", "her |Japanese| counterpart": whoever has one is of another. */
function statesOfCounterparts({ people, placeStarts, placeEnds }: Scan): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { first, last, sense } of people.roles) {
    if (sense.kind !== "counterpart") continue;
    const place = placeStarts.get(last) ?? placeEnds.get(first - 1);
    if (place) found.set(place.first, place.places[0] ?? "");
  }
  return found;
}

function lowerBound(list: readonly (readonly [number, string])[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as readonly [number, string])[0] < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
