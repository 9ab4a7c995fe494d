import { type Doc, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import type { Gender, PeopleLexicon, RoleSense } from "./lexicon.js";
import { genderBy, Trait } from "./traits.js";

/** A role noun in token indices, `[first, last)`, without its determiner and complements. */
export interface DocRole {
  readonly first: number;
  readonly last: number;
  readonly sense: RoleSense;
}

/** The role of a person as the text words it, `[first, last)`: "ministre de l'Intérieur", its determiner left out. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly role: DocRole;
  /** Of the noun, else of its determiner. */
  readonly gender: Gender;
  /** Which of several people a plural is shared by: "les ministres français et allemand, A et B". */
  readonly order: number;
}

/** The role nouns of a text in order, the longest wording at each place. */
export function findRoles(doc: Doc, lexicon: PeopleLexicon): DocRole[] {
  const hits = doc.hits[LexiconSet.Role];
  const found: DocRole[] = [];
  if (!hits) return found;
  let free = 0;
  for (let hit = 0; hit < hits.start.length; hit++) {
    const first = hits.start[hit] as number;
    if (first < free) continue;
    while (hits.start[hit + 1] === first) hit++;
    free = hits.end[hit] as number;
    found.push({ first, last: free, sense: lexicon.senses[hits.value[hit] as number] as RoleSense });
  }
  return found;
}

/** Finds role nouns by where they stand; quick where it is asked about tokens near each other. */
export class RolesNear {
  #near = -1;

  /** @param all in order */
  constructor(readonly all: readonly DocRole[]) {}

  /** Index of the last role that starts at or before the token; -1 if there is none. */
  before(at: number): number {
    const { all } = this;
    let near = this.#near;
    while (near >= 0 && (all[near] as DocRole).first > at) near--;
    while (near + 1 < all.length && (all[near + 1] as DocRole).first <= at) near++;
    this.#near = near;
    return near;
  }
}

/** "élu", "accusé": a role only where a determiner makes it a noun. */
export function isParticiple(doc: Doc, { first, last }: DocRole): boolean {
  return last === first + 1 && (formsAt(doc, first) & Form.PastParticiple) !== 0;
}

/** Whether the role noun only qualifies the one next to it: "syndicaliste" of "leader syndicaliste". */
export function isQualifier(doc: Doc, roles: readonly DocRole[], index: number): boolean {
  const role = roles[index] as DocRole;
  return doc.rules.grammar.headFirst ? roles[index - 1]?.last === role.first : roles[index + 1]?.first === role.last;
}

/** The gender a role phrase tells whose determiner, if it has one, is at `determiner`. */
export function roleGender(doc: Doc, lexicon: PeopleLexicon, { sense }: DocRole, determiner: number): Gender {
  if (sense.gender !== null || determiner < 0) return sense.gender;
  const traits = lexicon.traits[doc.tokens.word[determiner] as number] as number;
  return genderBy(traits, Trait.FeminineDeterminer, Trait.MasculineDeterminer);
}
