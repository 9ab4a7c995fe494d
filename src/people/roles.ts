import { bitsAt, type Doc, formsAt, indexBefore } from "../article/doc.js";
import { Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { phraseEnd, phraseStart } from "../syntax/noun-phrase.js";
import { TokenKind } from "../text/tokens.js";
import type { PeopleLexicon, RoleSense } from "./lexicon.js";
import { joins, opensName } from "./words.js";

/** A role noun in token indices, `[first, last)`, without its determiner and complements. */
export interface DocRole {
  readonly first: number;
  readonly last: number;
  readonly sense: RoleSense;
}

/** The role of a person as the text words it, `[first, last)`: "ministre de l'Intérieur". */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly role: DocRole;
}

/** Tokens between a role noun and the name it stands before, at most. */
const REACH = 16;

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

/**
 * The role whose noun phrase ends where a name starts: "le ministre de l'Intérieur |Jean Roux", or before a comma
 * "le maire de Lurcy, |Jeanne Roux". Of nested ones the inner without a
 * comma ("l'avocat de la maire Jeanne Roux"), the outer with one.
 */
function roleBefore(doc: Doc, roles: readonly DocRole[], name: number, floor: number): RolePhrase | null {
  const comma = name > floor && doc.tokens.kind[name - 1] === TokenKind.Comma;
  const end = beforeParenthesis(doc, comma ? name - 1 : name, floor);
  let found: RolePhrase | null = null;
  for (let index = indexBefore(roles, end - 1); index >= 0; index--) {
    const role = roles[index] as DocRole;
    if (role.first < floor || end - role.last > REACH) break;
    if (role.last > end) continue;
    if (phraseEnd(doc, role.last, end, true) < end) {
      if (found) break;
      continue;
    }
    const start = phraseStart(doc, role.first, floor);
    const determined = (bitsAt(doc, start) & Word.Determiner) !== 0;
    if (role.sense.class === "person" || (role.sense.class === "group" && role.sense.plural)) {
      if (isParticiple(doc, role) && !determined) continue;
      if (!comma || determined || role.first === floor)
        found = { first: determined ? start + 1 : start, last: end, role };
      if (!comma && (roles[index - 1]?.last ?? -1) !== role.first) break; // of "leader syndicaliste" the first is the noun
    }
  }
  return found;
}

/** The roles before a name: one, or two with a comma between ("le porte-parole, le colonel |Jean Roux"), the nearest first. */
export function rolesBefore(doc: Doc, roles: readonly DocRole[], name: number, floor: number): RolePhrase[] {
  const nearest = roleBefore(doc, roles, name, floor);
  if (!nearest) return [];
  const start = nearest.first - 1; // the determiner
  const comma = start > floor && doc.tokens.kind[start - 1] === TokenKind.Comma;
  const other = comma && nearest.last === name ? roleBefore(doc, roles, start, floor) : null;
  return other ? [nearest, other] : [nearest];
}

/** Before an acronym in parentheses: "du Fonds des ponts ruraux (FPR)". */
function beforeParenthesis(doc: Doc, end: number, floor: number): number {
  const { kind } = doc.tokens;
  const closed = end - 3 > floor && kind[end - 1] === TokenKind.CloseParenthesis;
  return closed && kind[end - 3] === TokenKind.OpenParenthesis ? end - 3 : end;
}

/** "élu", "accusé": a role only where a determiner makes it a noun. */
function isParticiple(doc: Doc, { first, last }: DocRole): boolean {
  return last === first + 1 && (formsAt(doc, first) & Form.PastParticiple) !== 0;
}

/** Words between a name and the role noun behind it: ", l'ancien et très respecté maire". */
const APPOSED = 4;

/**
 * The role that stands behind a name, after a comma or in parentheses, `at` being the token behind the name:
 * ", maire de Lurcy,", ", 42 ans, directeur de", " (députée de la Moselle)".
 */
export function roleAfter(
  doc: Doc,
  roles: readonly DocRole[],
  at: number,
  limit: number,
  ages: ReadonlySet<number>,
): RolePhrase | null {
  if (at >= limit) return null;
  const opener = doc.tokens.kind[at] as number;
  if (opener !== TokenKind.Comma && opener !== TokenKind.OpenParenthesis) return null;
  const from = ageEnd(doc, at + 1, limit, ages);
  const role = roles[indexBefore(roles, from - 1) + 1];
  if (!role || role.first - from > APPOSED || role.last > limit) return null;
  if (role.sense.class !== "person") return null;
  let first = isParticiple(doc, role) ? -1 : from;
  for (let word = from; word < role.first; word++) {
    if (doc.tokens.kind[word] !== TokenKind.Word) return null;
    const bits = bitsAt(doc, word);
    if ((bits & Word.Determiner) !== 0) {
      if ((bits & Word.Preposition) !== 0) return null;
      first = word + 1;
    } else if (
      (formsAt(doc, word) & Form.PastParticiple) !== 0 ||
      (bits & ~(Word.Adverb | Word.And | Word.Role | Word.Elided)) !== 0
    )
      return null;
  }
  if (first < 0) return null;
  const end = phraseEnd(doc, role.last, limit);
  if (end < limit && joins(doc, end) && opensName(doc, end)) return null; // the role of the name behind it
  const loose = phraseEnd(doc, role.last, limit, true);
  return { first, last: closes(doc, loose, limit) ? loose : end, role };
}

/** One past an age and its comma: "42 ans,", "42,". */
function ageEnd(doc: Doc, from: number, limit: number, ages: ReadonlySet<number>): number {
  if (from + 2 >= limit || doc.tokens.kind[from] !== TokenKind.Number) return from;
  const comma = ages.has(doc.tokens.word[from + 1] as number) ? from + 2 : from + 1;
  return comma < limit && doc.tokens.kind[comma] === TokenKind.Comma ? comma + 1 : from;
}

function closes(doc: Doc, at: number, limit: number): boolean {
  const kind = at < limit ? (doc.tokens.kind[at] as number) : TokenKind.Period;
  return kind === TokenKind.Comma || kind === TokenKind.Period || kind === TokenKind.CloseParenthesis;
}
