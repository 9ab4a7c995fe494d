import type { Doc } from "../article/doc.js";
import type { PlaceFacts } from "../places/read.js";
import { coverOf } from "./cover.js";
import { findDefinites } from "./definites.js";
import { type Reference, readReferences } from "./discourse.js";
import type { Individual } from "./individuals.js";
import type { PeopleLexicon } from "./lexicon.js";
import type { DocPersonMention } from "./mention.js";
import { findNames } from "./names.js";
import { Offices } from "./offices.js";
import { peopleOf } from "./public.js";
import { resolveNames } from "./resolve.js";
import { type DocRole, findRoles } from "./roles.js";
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
  const names = findNames({ doc, lexicon, isPlace: coverOf(places.mentions), roles });
  const { individuals, mentions: named } = resolveNames(doc, names);
  askGenders(doc, individuals.all);
  const taken = individuals.all.flatMap((one) => one.roles).sort((a, b) => a.first - b.first);
  const definites = findDefinites(doc, lexicon, roles, taken);
  const offices = new Offices(doc, places, individuals);
  const references = readReferences({ doc, lexicon, individuals, named, definites, roles, offices });
  const mentions = [...named];
  for (const { first, last, form, person } of references) if (person >= 0) mentions.push({ first, last, form, person });
  mentions.sort((a, b) => a.first - b.first);
  return { people: peopleOf(doc, places, individuals.all, mentions), mentions, roles, references };
}

/** Asks the annotators for the genders that the text does not tell. */
function askGenders({ annotations, text, tokens }: Doc, individuals: readonly Individual[]): void {
  if (!annotations) return;
  for (const individual of individuals) {
    const { first, last } = individual.fullest;
    if (individual.gender !== null || individual.given.length === 0) continue;
    individual.gender = annotations.genderOf(text.slice(tokens.start[first], tokens.end[last - 1]));
  }
}
