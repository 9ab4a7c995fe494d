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

/** The bodies that are the unions themselves. */
const UNION_BODIES: Readonly<Record<string, string>> = { "int-un": "UN", "int-nato": "NATO", "eu-union": "EU" };

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

function sideOfAgency(agency: Agency, places: PlaceFacts): Side {
  const union = UNION_BODIES[agency.id];
  if (union) return sideOfPlace(union, places);
  return { id: agency.id, kind: "agency", name: agency.acronym ?? agency.name, country: agency.country };
}

/** All words of a text that name a side, in order, none inside another: bodies before the states in their names. */
export function sideMentions(doc: Doc, places: PlaceFacts, people: PeopleFacts, agencies: AgencyFacts): SideMention[] {
  const found: SideMention[] = [];
  for (const { first, last, agencies: indices } of agencies.mentions) {
    const sides = indices.map((index) => sideOfAgency(agencies.agencies[index] as Agency, places));
    found.push({ first, last, sides, form: sides.some(({ kind }) => kind === "union") ? "group" : "agency" });
  }
  for (const { first, last, places: ids, form } of [...places.mentions, ...places.groups]) {
    if (isInside(agencies.mentions, first, last)) continue;
    found.push({ first, last, sides: ids.map((id) => sideOfPlace(id, places)), form });
  }
  for (const { first, last, person, form } of people.mentions) {
    const { country } = people.people[person] as Person;
    if (form === "pronoun" && bitsAt(doc, first) & Word.ObjectPronoun) continue; // "le Kosovo a, | lui, accepté"
    if (country !== null) found.push({ first, last, sides: [sideOfPlace(country, places)], form: "person" });
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
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
