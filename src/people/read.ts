import type { Doc } from "../article/doc.js";
import type { PlaceFacts } from "../places/read.js";
import { coverOf } from "./cover.js";
import { findDefinites } from "./definites.js";
import { type Reference, readReferences } from "./discourse.js";
import type { Individual } from "./individuals.js";
import type { PeopleLexicon } from "./lexicon.js";
import type { DocPersonMention } from "./mention.js";
import { type DocName, findNames } from "./names.js";
import { Offices } from "./offices.js";
import { peopleOf } from "./public.js";
import { resolveNames } from "./resolve.js";
import { type DocRole, findRoles, type RolePhrase, RolesNear } from "./roles.js";
import type { Person } from "./types.js";

export type { DocPersonMention };

/** The people of a text, and what later facts ask of them. */
export interface PeopleFacts {
  readonly people: readonly Person[];
  /** In order of their first token; a name may stand inside a role ("l'avocate de Jeanne Roux"). */
  readonly mentions: readonly DocPersonMention[];
  /** Every noun of a role or source, in order: a ministry and a study too, see `RoleClass`. */
  readonly roles: readonly DocRole[];
  /** Roles without a name and pronouns, in order, with whom they name: a person, or somebody unnamed. */
  readonly references: readonly Reference[];
}

/** Finds the people a text names. */
export function readPeople(doc: Doc, lexicon: PeopleLexicon, places: PlaceFacts): PeopleFacts {
  const roles = findRoles(doc, lexicon);
  const bounds: number[] = [];
  for (const { first, last } of places.mentions) bounds.push(first, last);
  const found = findNames({ doc, lexicon, isPlace: coverOf(bounds), roles: new RolesNear(roles) });
  const { individuals, mentions: named } = resolveNames(doc, found);
  askGenders(doc, individuals.all);
  const definites = findDefinites(doc, lexicon, roles, takenBy(found.names));
  const offices = new Offices(doc, places, individuals);
  const references = readReferences({ doc, lexicon, individuals, named, definites, roles, offices });
  const mentions = merged(named, references);
  return { people: peopleOf(doc, places, individuals.all, mentions), mentions, roles, references };
}

/** The role phrases that belong to names, in order: those of one name come the nearest first, at most a sentence apart. */
function takenBy(names: readonly DocName[]): RolePhrase[] {
  const taken: RolePhrase[] = [];
  for (const { roles } of names) {
    for (const role of roles) {
      let index = taken.length;
      for (; index > 0 && (taken[index - 1] as RolePhrase).first > role.first; index--) {
        taken[index] = taken[index - 1] as RolePhrase;
      }
      taken[index] = role;
    }
  }
  return taken;
}

/** The mentions by name and the references to somebody named, in order. */
function merged(named: readonly DocPersonMention[], references: readonly Reference[]): DocPersonMention[] {
  const mentions: DocPersonMention[] = [];
  let next = 0;
  for (const { first, last, person, form } of references) {
    if (person < 0) continue;
    while (next < named.length && (named[next] as DocPersonMention).first <= first) {
      mentions.push(named[next++] as DocPersonMention);
    }
    mentions.push({ first, last, person, form });
  }
  while (next < named.length) mentions.push(named[next++] as DocPersonMention);
  return mentions;
}

/** Asks the annotators for the genders that the text does not tell. */
function askGenders({ annotations, text, tokens }: Doc, individuals: readonly Individual[]): void {
  if (!annotations) return;
  for (const individual of individuals) {
    const { first, last } = individual.fullest;
    if (individual.gender !== null || individual.fullest.givens === 0) continue;
    individual.gender = annotations.genderOf(text.slice(tokens.start[first], tokens.end[last - 1]));
  }
}
