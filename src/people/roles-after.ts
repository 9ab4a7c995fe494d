import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { phraseEnd } from "../syntax/noun-phrase.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { NameContext } from "./context.js";
import type { PeopleLexicon } from "./lexicon.js";
import { type DocRole, isParticiple, isQualifier, type RolePhrase, roleGender } from "./roles.js";
import { isReporting, startsVerb } from "./subjects.js";
import { Trait } from "./traits.js";
import { hasTrait, joins, opensName } from "./words.js";

/** Words between a name and the role noun behind it, at most: ", l'ancien et très respecté maire". */
const APPOSED = 5;
const BETWEEN: number = Word.Adverb | Word.And | Word.Role | Word.Elided | Word.Enclitic;

/**
 * The role that stands behind a name, after a comma or in parentheses, `at` being the token behind the name:
 * ", maire de Lurcy,", ", 42 ans, directeur de", " (députée de la Moselle)".
 */
export function roleAfter(context: NameContext, at: number, limit: number): RolePhrase | null {
  const { doc, lexicon, roles } = context;
  const opener = at < limit ? doc.tokens.kind[at] : TokenKind.Other;
  if (opener !== TokenKind.Comma && opener !== TokenKind.OpenParenthesis) return null;
  const from = ageEnd(doc, lexicon, at + 1, limit);
  let index = roles.before(from - 1) + 1;
  while (!doc.rules.grammar.headFirst && index < roles.all.length && isQualifier(doc, roles.all, index)) index++;
  const role = roles.all[index];
  if (!role || role.first - from > APPOSED || role.last > limit || role.sense.class !== "person") return null;
  const first = apposedFrom(doc, from, role);
  if (first < 0 || (isParticiple(doc, role) && first === from)) return null;
  if (first === from && isReporting(doc, from, limit) && startsVerb(doc, from, limit)) return null; // ", juge que …"
  const end = phraseEnd(doc, role.last, limit);
  if (end < limit && joins(doc, end) && opensName(doc, end)) return null; // the role of the name behind it
  const loose = phraseEnd(doc, role.last, limit, true);
  if (first > from && (startsVerb(doc, end, limit) || startsVerb(doc, loose, limit))) return null; // ", le maire a signé"
  const gender = roleGender(doc, lexicon, role, first - 1);
  return { first, last: closes(doc, loose, limit) ? loose : end, role, gender, order: 0 };
}

/** The token behind the last determiner before an apposed role noun; -1 where other words stand between it and the name. */
function apposedFrom(doc: Doc, from: number, role: DocRole): number {
  let first = from;
  for (let word = from; word < role.first; word++) {
    const bits = bitsAt(doc, word);
    if (doc.tokens.kind[word] !== TokenKind.Word && doc.tokens.kind[word] !== TokenKind.Enclitic) return -1;
    if (doc.rules.grammar.headFirst && doc.tokens.shape[word] !== Shape.Lower) return -1;
    if ((bits & Word.Determiner) !== 0) {
      if ((bits & Word.Preposition) !== 0) return -1;
      first = word + 1;
    } else if ((formsAt(doc, word) & Form.PastParticiple) !== 0 || (bits & ~BETWEEN) !== 0) return -1;
  }
  return first;
}

/** Whether an age stands behind a name, `at` being the token behind it: ", 42 ans", ", 42,". */
export function ageAfter({ doc, lexicon }: NameContext, at: number, limit: number): boolean {
  const { start, end, kind } = doc.tokens;
  const digits = at + 1 < limit ? (end[at + 1] as number) - (start[at + 1] as number) : 0;
  if (digits !== 2 || kind[at] !== TokenKind.Comma) return false;
  if (lexicon.hasAges) return hasTrait(doc, lexicon, at + 2, Trait.Age);
  return ageEnd(doc, lexicon, at + 1, limit) > at + 1;
}

/** One past an age and its comma: "42 ans,", "42,". */
function ageEnd(doc: Doc, lexicon: PeopleLexicon, from: number, limit: number): number {
  if (from + 2 >= limit || doc.tokens.kind[from] !== TokenKind.Number) return from;
  const comma = hasTrait(doc, lexicon, from + 1, Trait.Age) ? from + 2 : from + 1;
  return comma < limit && doc.tokens.kind[comma] === TokenKind.Comma ? comma + 1 : from;
}

function closes(doc: Doc, at: number, limit: number): boolean {
  const kind = at < limit ? (doc.tokens.kind[at] as number) : TokenKind.Period;
  return kind === TokenKind.Comma || kind === TokenKind.Period || kind === TokenKind.CloseParenthesis;
}
