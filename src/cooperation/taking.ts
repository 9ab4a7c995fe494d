import type { AgencyFacts } from "../agencies/read.js";
import type { Doc } from "../article/doc.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { CooperationLexicon, TriggerClass } from "./lexicon.js";
import type { Side, SideMention } from "./mentions.js";

/** All that sides are resolved with. */
export interface SideContext {
  readonly doc: Doc;
  readonly lexicon: CooperationLexicon;
  readonly places: PlaceFacts;
  readonly people: PeopleFacts;
  readonly agencies: AgencyFacts;
  /** By index of the body. */
  readonly fullestNames: readonly string[];
  readonly mentions: readonly SideMention[];
  /** Ids of the courts and prosecutors of a state. */
  readonly courts: ReadonlySet<string>;
}

/** A side with the words that name it. */
export interface Taking {
  readonly side: Side;
  readonly mentions: { readonly first: number; readonly last: number; readonly form?: SideMention["form"] }[];
  /** Whether it stands behind "with". */
  readonly partner: boolean;
}

/** The sides of an earlier record, to which "cet accord" or "leur coopération" may go back. */
export interface Earlier {
  readonly sides: readonly Taking[];
  readonly class: TriggerClass;
  /** The state that is party to it by its name. */
  readonly party: string | null;
  /** Index of its sentence. */
  readonly sentence: number;
}

export function put(found: Map<string, Taking>, side: Side, at: Taking["mentions"][number], partner: boolean): void {
  const known = found.get(side.id);
  if (known) known.mentions.push(at);
  else found.set(side.id, { side, mentions: [at], partner });
}

/** A state that is named beside a body of its own takes part once, as the state. */
export function dropDoubles(found: Map<string, Taking>): void {
  for (const [id, { side }] of found) {
    if (side.kind === "agency" && side.country !== null && found.has(side.country)) found.delete(id);
  }
}

/** How many states, unions and bodies without a state they are. */
export function countries(found: ReadonlyMap<string, Taking>): number {
  return countriesOf([...found.values()]);
}

/** The same of a list, which a clause bounds. */
export function countriesOf(sides: readonly Taking[]): number {
  let count = 0;
  for (let at = 0; at < sides.length; at++) {
    const country = countryOf(sides[at] as Taking);
    let first = 0;
    while (countryOf(sides[first] as Taking) !== country) first++;
    if (first === at) count++;
  }
  return count;
}

function countryOf({ side }: Taking): string {
  return side.country ?? side.id;
}
