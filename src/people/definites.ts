import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { phraseEnd, phraseStart } from "../syntax/noun-phrase.js";
import type { PeopleLexicon } from "./lexicon.js";
import type { DocRole, RolePhrase } from "./roles.js";

/** A definite noun phrase that names a person by the role alone: "la maire de Lurcy". `[first, last)` without a contracted preposition. */
export interface DefiniteRole extends RolePhrase {
  /** "son avocat": the role is somebody's. */
  readonly possessive: boolean;
}

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
  for (const role of roles) {
    if (role.sense.class !== "person" || role.sense.plural || taken[role.first] === 1) continue;
    while (sentence < doc.sentences.length && (doc.sentences[sentence]?.last as number) <= role.first) sentence++;
    const site = doc.sentences[sentence];
    if (!site || role.first < site.first) continue;
    const start = phraseStart(doc, role.first, site.first);
    const bits = bitsAt(doc, start);
    if (start === role.first || (bits & Word.Determiner) === 0) continue;
    if (lexicon.indefinites.has(doc.tokens.word[start] as number)) continue;
    const first = (bits & Word.Preposition) !== 0 ? start + 1 : start;
    const last = phraseEnd(doc, role.last, site.last);
    found.push({ first, last, role, possessive: (bits & Word.Possessive) !== 0 });
  }
  return found;
}
