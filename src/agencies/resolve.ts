import { TokenKind } from "../text/tokens.js";
import { slugOf } from "./fold.js";
import { capitalsFrom } from "./owner.js";
import { type Claim, type Found, hasCapital, type Scan } from "./scan.js";
import type { StateEvidence } from "./states.js";
import type { AgencyKind, AgencyRecord } from "./types.js";

/** A body as a text names it. */
export interface DocBody {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly country: string | null;
  readonly parent: string | null;
  readonly record: AgencyRecord | null;
}

/** Sentences up to which a text may leave untold which states it speaks of. */
const SHORT = 3;

/** Tells of each phrase which body it names, in the order of the text. */
export class Resolver {
  readonly bodies: DocBody[] = [];
  readonly #byId: Map<string, number> = new Map();
  /** The last state that a phrase gave a slug explicitly, and the person named with it. */
  readonly #lastState: Map<string, { readonly country: string; readonly person: string | null }> = new Map();
  /** The state that a slug was taken to be of where no phrase told one: a text means one ministry by one name. */
  readonly #implied: Map<string, string> = new Map();
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
    for (const claim of found.claims) {
      for (const index of this.#resolveClaim(claim, found)) if (!indices.includes(index)) indices.push(index);
    }
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
    return [seen ?? this.#put({ id, name, kind: body.kind, country: body.country, parent: body.id, record: null })];
  }

  #resolveClaim(claim: Claim, found: Found): number[] {
    const { list, byId } = this.scan.lexicon.bodies;
    const slug = claim.slugs[0];
    if (slug !== undefined) {
      const country = this.#stateOf(claim, slug, found);
      if (claim.country !== null && country !== null) this.#remember(slug, country, found);
      for (const one of claim.slugs) {
        const known = byId.get(`${country?.toLowerCase()}-${one}`);
        if (known !== undefined) return [this.#known(known)];
      }
      const offered = claim.known.find((index) => list[index]?.country === country);
      if (offered !== undefined) return [this.#known(offered)];
      const [only] = claim.known;
      if (
        claim.country === null &&
        only !== undefined &&
        claim.known.length === 1 &&
        this.#isOwnName(only, claim.slugs)
      )
        return [this.#known(only)];
      return [this.#unknown(`${country ? `${country.toLowerCase()}-` : ""}${slugOf(slug)}`, claim, country, found)];
    }
    if (claim.known.length > 0) {
      const known = this.#amongKnown(claim.known, found).filter((index) => this.#isLikely(index, found));
      return known.map((index) => this.#known(index));
    }
    const country = claim.country ?? this.evidence.at(found.first) ?? null;
    return [
      this.#unknown(
        `${country ? `${country.toLowerCase()}-` : ""}${slugOf(this.#textOf(found))}`,
        claim,
        country,
        found,
      ),
    ];
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
    const person = found.form === "office" ? this.#personBehind(found) : null;
    const own = person === null ? undefined : this.#statesOfPeople.get(person);
    if (own !== undefined) return own;
    const apposed = found.form === "office" ? this.evidence.apposedTo(found.first) : null;
    if (apposed !== null) return apposed;
    const other = found.form === "office" ? this.evidence.counterpartOf(found.first) : null;
    const before = this.#lastState.get(slug);
    if (
      before &&
      before.country !== other &&
      claim.of !== `!${before.country}` &&
      (person === null || person === before.person)
    )
      return before.country;
    if (claim.of && !claim.of.startsWith("!")) return claim.of;
    const ranked = this.evidence
      .ranked(found.first)
      .filter((country) => country !== other && claim.of !== `!${country}`);
    const implied = this.#implied.get(slug);
    if (implied !== undefined && ranked.includes(implied)) return implied;
    const likely = ranked[0] ?? null;
    if (likely !== null) {
      this.#implied.set(slug, likely);
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
    this.#lastState.set(slug, { country, person });
    if (person !== null) this.#statesOfPeople.set(person, country);
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
    const body = this.scan.lexicon.bodies.list[index] as (typeof this.scan.lexicon.bodies.list)[number];
    const seen = this.#byId.get(body.id);
    if (seen !== undefined) return seen;
    const { record } = body;
    const name = Object.values(record.names)[0]?.[0] ?? Object.values(record.acronyms ?? {})[0]?.[0] ?? body.id;
    return this.#put({
      id: body.id,
      name,
      kind: body.kind,
      country: body.country,
      parent: record.parent ?? null,
      record,
    });
  }

  #unknown(id: string, claim: Claim, country: string | null, found: Found): number {
    const seen = this.#byId.get(id);
    if (seen !== undefined) return seen;
    return this.#put({ id, name: this.#textOf(found), kind: claim.kind, country, parent: null, record: null });
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
