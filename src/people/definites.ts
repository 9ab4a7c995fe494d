import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { phraseEnd, phraseStart } from "../syntax/noun-phrase.js";
import type { Gender, PeopleLexicon, RoleClass } from "./lexicon.js";
import type { DocRole, RolePhrase } from "./roles.js";

/** A definite noun phrase of a role, or of a body, without a name: "la maire de Lurcy", "le gouvernement". `[first, last)` without a contracted preposition. */
export interface DefiniteRole extends RolePhrase {
  /** "son avocat": the role is somebody's. */
  readonly possessive: boolean;
  /** Of the noun, else of the determiner. */
  readonly gender: Gender;
}

/** Nouns of these classes can be who a pronoun is for: "Le gouvernement attend. Il …" */
const FIGURES: ReadonlySet<RoleClass> = new Set(["person", "organisation", "group", "media"]);

/**
 * The definite role phrases that stand without a name, in order.
 *
 * @param taken tokens of role phrases that belong to a name
 */
export function findDefinites(
  doc: Doc,
  lexicon: PeopleLexicon,
  roles: readonly DocRole[],
  taken: Uint8Array,
): DefiniteRole[] {
  const found: DefiniteRole[] = [];
  let sentence = 0;
  let adjective = -1; // where a second role noun would be an adjective of the first: "la dirigeante écologiste"
  for (const role of roles) {
    const isAdjective = role.first === adjective;
    adjective = role.last;
    if (isAdjective) continue;
    if (!FIGURES.has(role.sense.class) || role.sense.plural || taken[role.first] === 1) continue;
    while (sentence < doc.sentences.length && (doc.sentences[sentence]?.last as number) <= role.first) sentence++;
    const site = doc.sentences[sentence];
    if (!site || role.first < site.first) continue;
    const last = phraseEnd(doc, role.last, site.last);
    const { gender, latter } = role.sense;
    if (latter) {
      if (last === role.last) found.push({ first: role.first, last, role, possessive: false, gender });
      continue;
    }
    const start = phraseStart(doc, role.first, site.first);
    const bits = bitsAt(doc, start);
    if (start === role.first || (bits & Word.Determiner) === 0) continue;
    if (lexicon.indefinites.has(doc.tokens.word[start] as number)) continue;
    const first = (bits & Word.Preposition) !== 0 ? start + 1 : start;
    found.push({
      first,
      last,
      role,
      possessive: (bits & Word.Possessive) !== 0,
      gender: gender ?? lexicon.determiners.get(doc.tokens.word[start] as number) ?? null,
    });
  }
  return found;
}
