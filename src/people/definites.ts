import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { isContent, phraseEnd, phraseStart } from "../syntax/noun-phrase.js";
import type { PeopleLexicon, RoleClass } from "./lexicon.js";
import { type DocRole, isQualifier, type RolePhrase, roleGender } from "./roles.js";
import { Trait } from "./traits.js";
import { hasTrait } from "./words.js";

/** A noun phrase of a role, or of a body, without a name: "la maire de Lurcy", "le gouvernement". `[first, last)` without a contracted preposition. */
export interface DefiniteRole extends RolePhrase {
  /** First token behind the determiner. */
  readonly noun: number;
  /** "son avocat": the role is somebody's. */
  readonly possessive: boolean;
  /** "un avocat": somebody new, whom no name before is for. */
  readonly indefinite: boolean;
}

/**
 * The definite role phrases that stand without a name, in order.
 *
 * @param taken role phrases that belong to a name, in order
 */
export function findDefinites(
  doc: Doc,
  lexicon: PeopleLexicon,
  roles: readonly DocRole[],
  taken: readonly RolePhrase[],
): DefiniteRole[] {
  const found: DefiniteRole[] = [];
  let sentence = 0;
  let next = 0;
  for (let index = 0; index < roles.length; index++) {
    const role = roles[index] as DocRole;
    if (role.sense.plural || !isFigure(role.sense.class) || isQualifier(doc, roles, index)) continue;
    while (next < taken.length && (taken[next] as RolePhrase).last <= role.first) next++;
    if (next < taken.length && (taken[next] as RolePhrase).first <= role.first) continue;
    while (sentence < doc.sentences.length && (doc.sentences[sentence]?.last as number) <= role.first) sentence++;
    const site = doc.sentences[sentence];
    if (!site || role.first < site.first) continue;
    if (role.sense.kind === "latter") {
      if (phraseEnd(doc, role.last, site.last) > role.last) continue;
      const { first, last, sense } = role;
      const { gender } = sense;
      found.push({ first, noun: first, last, role, possessive: false, indefinite: false, gender, order: 0 });
      continue;
    }
    const { determiner: start } = phraseStart(doc, role.first, site.first);
    if (start < 0) continue;
    const bits = bitsAt(doc, start);
    if (!isNoun(doc, lexicon, start, role)) continue;
    const indefinite = hasTrait(doc, lexicon, start, Trait.Indefinite);
    if (indefinite && role.sense.class !== "person") continue;
    const first = (bits & Word.Preposition) !== 0 || (bits & Word.Determiner) === 0 ? start + 1 : start;
    found.push({
      first,
      noun: start + 1,
      last: phraseEnd(doc, role.last, site.last),
      role,
      possessive: (bits & Word.Possessive) !== 0 || (bits & Word.Determiner) === 0,
      indefinite,
      gender: roleGender(doc, lexicon, role, start),
      order: 0,
    });
  }
  return found;
}

/** Nouns of some classes can be who a pronoun is for: "Le gouvernement attend. Il …" */
function isFigure(of: RoleClass): boolean {
  return of !== "document" && of !== "source";
}

/** Whether only adjectives that may stand there part the role noun from its determiner: not "le consensus |scientifique". */
function isNoun(doc: Doc, lexicon: PeopleLexicon, determiner: number, role: DocRole): boolean {
  if (!lexicon.hasPrenominal) return true;
  for (let at = determiner + 1; at < role.first; at++) {
    if (isContent(doc, at) && !hasTrait(doc, lexicon, at, Trait.Prenominal)) return false;
  }
  return true;
}
