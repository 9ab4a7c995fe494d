import { TokenKind } from "../text/tokens.js";
import type { KnownBody } from "./bodies.js";
import { slugOf } from "./fold.js";
import { capitalsFrom } from "./owner.js";
import { type Claim, type Found, hasCapital, type Scan } from "./scan.js";
import type { StateEvidence } from "./states.js";
import type { AgencyKind } from "./types.js";

/** A body as a text names it. */
export interface DocBody {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly country: string | null;
  readonly parent: string | null;
  /** The body of a gazetteer that it is; null where none knows it. */
  readonly known: KnownBody | null;
}

/** Sentences up to which a text may leave untold which states it speaks of. */
const SHORT = 3;

/** The state that bodies of one sort are of in a text. */
interface StateOfSort {
  /** The last state that a phrase told; null where none did. */
  told: string | null;
  /** The person named with it. */
  person: string | null;
  /** The state they were taken to be of where no phrase told one: a text means one ministry by one name. */
  implied: string | null;
}

/** Tells of each phrase which body it names, in the order of the text. */
export class Resolver {
  readonly bodies: DocBody[] = [];
  readonly #byId: Map<string, number> = new Map();
  /** By slug. */
  readonly #states: Map<string, StateOfSort> = new Map();
  /** The state in whose office a person was named. */
  readonly #statesOfPeople: Map<string, string> = new Map();

  constructor(
    private readonly scan: Scan,
    private readonly evidence: StateEvidence,
    private readonly country: string | null,
  ) {}

  /** Indices in `bodies`. */
  resolve(found: Found): number[] {
    if (found.whole) return this.#resolvePart(found, found.whole);
    const indices: number[] = [];
    for (const claim of found.claims) this.#resolveClaim(claim, found, indices);
    return indices;
  }

  #resolvePart(found: Found, whole: Found): number[] {
    const [index] = this.resolve(whole);
    const body = index === undefined ? undefined : this.bodies[index];
    if (!body) return [];
    const { tokens, text } = this.scan.doc;
    const name = this.#textOf(found);
    const part = text.slice(tokens.start[found.first], tokens.end[whole.first - 1]);
    const id = `${body.id}-${slugOf(part)}`;
    const seen = this.#byId.get(id);
    return [seen ?? this.#put({ id, name, kind: body.kind, country: body.country, parent: body.id, known: null })];
  }

  /** Adds the bodies that a claim is about to `indices`. */
  #resolveClaim(claim: Claim, found: Found, indices: number[]): void {
    const slug = claim.slugs[0];
    if (slug !== undefined) this.#add(this.#ofState(claim, slug, found), indices);
    else if (claim.known.length > 0) {
      for (const known of this.#amongKnown(claim.known, found)) {
        if (this.#isLikely(known, found)) this.#add(this.#known(known), indices);
      }
    } else {
      const country = claim.country ?? this.evidence.at(found.first);
      this.#add(this.#unknown(idOf(country, this.#textOf(found)), claim, country, found), indices);
    }
  }

  #add(index: number, indices: number[]): void {
    if (!indices.includes(index)) indices.push(index);
  }

  /** The body of a state that a phrase names by its sort. */
  #ofState(claim: Claim, slug: string, found: Found): number {
    const { list, byId } = this.scan.lexicon.bodies;
    const country = this.#stateOf(claim, slug, found);
    if (claim.country !== null && country !== null) this.#remember(slug, country, found);
    if (country !== null) {
      const state = country.toLowerCase();
      for (const one of claim.slugs) {
        const known = byId.get(`${state}-${one}`);
        if (known !== undefined) return this.#known(known);
      }
      for (const known of claim.known) if (list[known]?.country === country) return this.#known(known);
    }
    const [only] = claim.known;
    const offered = claim.country === null && only !== undefined && claim.known.length === 1;
    if (offered && this.#isOwnName(only, claim.slugs)) return this.#known(only);
    return this.#unknown(idOf(country, slug), claim, country, found);
  }

  /** Whether a wording is one state's own ("State Department"), not what any state calls such a body ("Ministry of Defence"). */
  #isOwnName(known: number, slugs: readonly string[]): boolean {
    const { id, country } = this.scan.lexicon.bodies.list[known] as { id: string; country: string };
    return !slugs.some((slug) => id === `${country.toLowerCase()}-${slug}`);
  }

  #stateOf(claim: Claim, slug: string, found: Found): string | null {
    if (claim.country?.startsWith("*"))
      return this.evidence.ranked(found.first)[Number(claim.country.slice(1)) - 1] ?? null;
    if (claim.country !== null) return claim.country;
    const office = found.form === "office";
    const person = office ? this.#personBehind(found) : null;
    const own = person === null ? undefined : this.#statesOfPeople.get(person);
    if (own !== undefined) return own;
    const apposed = office ? this.evidence.apposedTo(found.first) : null;
    if (apposed !== null) return apposed;
    const other = office ? this.evidence.counterpartOf(found.first) : null;
    const before = this.#states.get(slug) ?? null;
    const told = before?.told ?? null;
    if (told !== null && told !== other && !isRuledOut(claim, told) && (person === null || person === before?.person))
      return told;
    if (claim.of !== "" && !claim.of.startsWith("!")) return claim.of;
    let likely: string | null = null;
    for (const country of this.evidence.ranked(found.first)) {
      if (country === other || isRuledOut(claim, country)) continue;
      if (country === before?.implied) return country;
      likely ??= country;
    }
    if (likely !== null) {
      this.#note(slug, told, before?.person ?? null, likely);
      return likely;
    }
    if (this.country !== null) return this.country;
    const [offered] = claim.known;
    return offered !== undefined && claim.known.length === 1 && claim.kind !== "ministry"
      ? (this.scan.lexicon.bodies.list[offered]?.country ?? null)
      : null;
  }

  #remember(slug: string, country: string, found: Found): void {
    const person = found.form === "office" ? this.#personBehind(found) : null;
    this.#note(slug, country, person, this.#states.get(slug)?.implied ?? null);
    if (person !== null) this.#statesOfPeople.set(person, country);
  }

  #note(slug: string, told: string | null, person: string | null, implied: string | null): void {
    this.#states.set(slug, { told, person, implied });
  }

  /** The last name of the person behind an office: "ministre de la Santé, Jeanne Roux". */
  #personBehind(found: Found): string | null {
    const { tokens, text } = this.scan.doc;
    const from = tokens.kind[found.last] === TokenKind.Comma ? found.last + 1 : found.last;
    const last = capitalsFrom(this.scan, from, tokens.length);
    return last > from ? text.slice(tokens.start[last - 1], tokens.end[last - 1]) : null;
  }

  /**
   * Whether the text may mean this body: a short acronym or a common noun of a state that it never names means another,
   * unless the text is too short to name any.
   */
  #isLikely(known: number, found: Found): boolean {
    const { lexicon, doc } = this.scan;
    const body = lexicon.bodies.list[known];
    if (!body || body.country === "EU" || body.country === "INT" || this.evidence.has(body.country)) return true;
    if (body.own || known < lexicon.daily || body.country === lexicon.home) return true;
    if (this.evidence.isEmpty && doc.sentences.length <= SHORT) return true;
    return found.form !== "acronym" && hasCapital(this.scan, found.first);
  }

  /** Of several bodies with one wording the caller's own, else those of the state the text speaks of. */
  #amongKnown(all: readonly number[], found: Found): readonly number[] {
    if (all.length === 1) return all;
    const { list } = this.scan.lexicon.bodies;
    const own = all.filter((index) => list[index]?.own);
    const known = own.length > 0 ? own : all;
    for (const country of this.evidence.ranked(found.first)) {
      const fitting = known.filter((index) => list[index]?.country === country);
      if (fitting.length > 0) return fitting.slice(0, 1);
    }
    const shared = known.filter((index) => list[index]?.country === "EU" || list[index]?.country === "INT");
    return shared.length === 1 ? shared : known;
  }

  #known(index: number): number {
    const body = this.scan.lexicon.bodies.list[index] as KnownBody;
    const seen = this.#byId.get(body.id);
    if (seen !== undefined) return seen;
    const { id, name, kind, country } = body;
    return this.#put({ id, name, kind, country, parent: body.record.parent ?? null, known: body });
  }

  #unknown(id: string, claim: Claim, country: string | null, found: Found): number {
    const seen = this.#byId.get(id);
    if (seen !== undefined) return seen;
    return this.#put({ id, name: this.#textOf(found), kind: claim.kind, country, parent: null, known: null });
  }

  #put(body: DocBody): number {
    const index = this.bodies.push(body) - 1;
    this.#byId.set(body.id, index);
    return index;
  }

  #textOf(found: Found): string {
    const { text, tokens } = this.scan.doc;
    return text.slice(tokens.start[found.first], tokens.end[found.last - 1]).replace(/\s+/g, " ");
  }
}

function idOf(country: string | null, name: string): string {
  return country ? `${country.toLowerCase()}-${slugOf(name)}` : slugOf(name);
}

/** Whether the wording of a claim tells that the body is not this state's. */
function isRuledOut({ of }: Claim, country: string): boolean {
  return of.startsWith("!") && of.endsWith(country) && of.length === country.length + 1;
}
