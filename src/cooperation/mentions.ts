import type { AgencyFacts, DocAgencyMention } from "../agencies/read.js";
import type { Agency } from "../agencies/types.js";
import { bitsAt, type Doc, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { PeopleFacts } from "../people/read.js";
import type { Person } from "../people/types.js";
import type { DocPlaceMention, PlaceFacts } from "../places/read.js";
import { spanOf } from "../text/span.js";
import type { Participant } from "./types.js";

/** Unions and alliances that act as sides; any other international body keeps its agency id. */
const UNIONS = new Set(["EU", "UN", "NATO"]);

/** Words that name one or several sides, in token indices `[first, last)`. */
export interface SideMention {
  readonly first: number;
  readonly last: number;
  /** Without role and mentions, which the record gives them. */
  readonly sides: readonly Side[];
  readonly form: DocPlaceMention["form"] | "agency" | "person";
}

/** A side, before it takes part in a record. */
export type Side = Omit<Participant, "role" | "mentions">;

/** A country or union as a side. */
export function sideOfPlace(id: string, places: PlaceFacts): Side {
  const name = places.places.find((place) => place.id === id)?.name ?? id;
  return { id, kind: UNIONS.has(id) ? "union" : "country", name, country: UNIONS.has(id) && id !== "EU" ? null : id };
}

/** The bodies that are the unions themselves. */
function unionOf({ id, country }: Agency): string | null {
  if (country !== "INT" && country !== "EU") return null;
  return id === "int-un" ? "UN" : id === "int-nato" ? "NATO" : id === "eu-union" ? "EU" : null;
}

function sideOfAgency(agency: Agency, places: PlaceFacts): Side {
  const union = unionOf(agency);
  if (union !== null) return sideOfPlace(union, places);
  return { id: agency.id, kind: "agency", name: agency.acronym ?? agency.name, country: agency.country };
}

/** All words of a text that name a side, in order, none inside another: bodies before the states in their names. */
export function sideMentions(
  doc: Doc,
  places: PlaceFacts,
  people: PeopleFacts,
  agencies: AgencyFacts,
): readonly SideMention[] {
  const bodies = agencies.agencies.map((agency) => sideOfAgency(agency, places));
  const named: SideMention[] = [];
  for (const { first, last, agencies: indices } of agencies.mentions) {
    const sides = indices.map((index) => bodies[index] as Side);
    named.push({ first, last, sides, form: sides.some(({ kind }) => kind === "union") ? "group" : "agency" });
  }
  const states = new Map<string, Side>();
  const stateOf = (id: string): Side => {
    const known = states.get(id) ?? sideOfPlace(id, places);
    states.set(id, known);
    return known;
  };
  const mentionsOf = (list: PlaceFacts["mentions"]): SideMention[] => {
    const found: SideMention[] = [];
    for (const { first, last, places: ids, form } of list) {
      if (!isInside(agencies.mentions, first, last)) found.push({ first, last, sides: ids.map(stateOf), form });
    }
    return found;
  };
  const persons: SideMention[] = [];
  for (const { first, last, person, form } of people.mentions) {
    const { country } = people.people[person] as Person;
    if (country === null) continue;
    if (form === "pronoun" && bitsAt(doc, first) & Word.ObjectPronoun) continue; // "le Kosovo a, | lui, accepté"
    persons.push({ first, last, sides: [stateOf(country)], form: "person" });
  }
  return merged(merged(merged(named, mentionsOf(places.mentions)), mentionsOf(places.groups)), persons);
}

/** Two lists in order as one; of mentions that start together the longer comes first, then the one of `some`. */
function merged(some: readonly SideMention[], others: readonly SideMention[]): readonly SideMention[] {
  if (others.length === 0) return some;
  const all: SideMention[] = [];
  let next = 0;
  for (const other of others) {
    for (; next < some.length; next++) {
      const one = some[next] as SideMention;
      if (one.first > other.first || (one.first === other.first && one.last < other.last)) break;
      all.push(one);
    }
    all.push(other);
  }
  while (next < some.length) all.push(some[next++] as SideMention);
  return all;
}

/** Whether tokens stand inside a mention of a body that knows its country. */
function isInside(mentions: readonly DocAgencyMention[], first: number, last: number): boolean {
  const before = mentions[indexBefore(mentions, first)];
  return before !== undefined && last <= before.last;
}

/** The span of a mention in the text. */
export function mentionSpan(doc: Doc, { first, last }: { first: number; last: number }): ReturnType<typeof spanOf> {
  return spanOf(doc.text, doc.tokens.start[first] as number, doc.tokens.end[last - 1] as number);
}
