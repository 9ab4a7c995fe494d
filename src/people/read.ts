import type { Doc } from "../article/doc.js";
import type { PlaceFacts } from "../places/read.js";
import type { PeopleLexicon } from "./lexicon.js";
import { findNames } from "./names.js";
import { peopleOf } from "./public.js";
import { resolveNames } from "./resolve.js";
import { type DocRole, findRoles } from "./roles.js";
import type { Person } from "./types.js";

/** A mention of a person in token indices, `[first, last)`. */
export interface DocPersonMention {
  readonly first: number;
  readonly last: number;
  /** Index in `people`. */
  readonly person: number;
  readonly form: "name" | "surname" | "role" | "pronoun";
}

/** The people of a text, and what later facts ask of them. */
export interface PeopleFacts {
  readonly people: readonly Person[];
  /** In order of their first token, none inside another. */
  readonly mentions: readonly DocPersonMention[];
  /** Every noun of a role or source, in order: a ministry and a study too, see `RoleClass`. */
  readonly roles: readonly DocRole[];
}

/** Finds the people a text names. */
export function readPeople(doc: Doc, lexicon: PeopleLexicon, places: PlaceFacts): PeopleFacts {
  const roles = findRoles(doc, lexicon);
  const { individuals, mentions } = resolveNames(doc, findNames({ doc, lexicon, places, roles }));
  return { people: peopleOf(doc, places, individuals.all, mentions), mentions, roles };
}
