import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { phraseEnd, phraseStart } from "../syntax/noun-phrase.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { NameContext } from "./context.js";
import type { Gender } from "./lexicon.js";
import { type DocRole, isParticiple, isQualifier, type RolePhrase, roleGender } from "./roles.js";

/** A name whose roles are looked for. */
export interface NameSite {
  /** First token of the name, honorific included, and one past its last. */
  readonly first: number;
  readonly last: number;
  /** What the name tells, null where it does not. */
  readonly gender: Gender;
  /** Range of the sentence. */
  readonly floor: number;
  readonly limit: number;
}

/** The roles that stand before a name. */
export interface RolesBefore {
  /** The nearest first. */
  readonly phrases: readonly RolePhrase[];
  /** Whether they show that the name is a person's: no noun of a body stands nearer ("l'ONG Acte Bleu"). */
  readonly shows: boolean;
}

const NONE: RolesBefore = { phrases: [], shows: false };

/** Tokens between a role noun and the name it stands before, at most. */
const REACH = 16;

/**
 * The roles before a name: one, or two with a comma between ("le porte-parole de l'armée, le colonel |Jean Roux").
 */
export function rolesBefore(context: NameContext, site: NameSite): RolesBefore {
  const { doc } = context;
  const { phrase, shows } = roleBefore(context, site);
  if (!phrase) return NONE;
  const start = phrase.first - 1; // the determiner
  const comma = start > site.floor && doc.tokens.kind[start - 1] === TokenKind.Comma;
  const other = comma && phrase.last === site.first ? roleBefore(context, { ...site, first: start }).phrase : null;
  return { phrases: other ? [phrase, other] : [phrase], shows };
}

/**
 * The role whose noun phrase ends where a name starts: "le ministre de l'Intérieur |Jean Roux", or before a comma: "la
 * maire de Lurcy, |Jeanne Roux". Of nested ones the inner without a comma ("l'avocat de la maire |Jeanne Roux"), the
 * outer with one ("l'avocat de la maire, |Jean Petit").
 */
function roleBefore(context: NameContext, site: NameSite): { phrase: RolePhrase | null; shows: boolean } {
  const { doc, lexicon, roles } = context;
  const { first: name, floor } = site;
  const comma = name > floor && doc.tokens.kind[name - 1] === TokenKind.Comma;
  const end = beforeParenthesis(doc, comma ? name - 1 : name, floor);
  let phrase: RolePhrase | null = null;
  let shows = doc.tokens.kind[name - 1] !== TokenKind.Enclitic; // "a member of Jane Ford's Action Blue"
  for (let index = roles.before(end - 1); index >= 0; index--) {
    const role = roles.all[index] as DocRole;
    if (role.first < floor || end - role.last > REACH) break;
    if (role.last > end) continue;
    if (phraseEnd(doc, role.last, end, comma) < end) {
      if (phrase) break;
      continue;
    }
    if (isQualifier(doc, roles.all, index)) continue;
    const { sense } = role;
    if (sense.class !== "person" && !sense.persons) {
      if (!phrase && doc.tokens.shape[role.first] === Shape.Lower) shows = comma; // with a capital it is a portfolio
      continue;
    }
    const { first, determiner } = phraseStart(doc, role.first, floor);
    const determined = determiner >= 0;
    const gender = roleGender(doc, lexicon, role, determiner);
    if (isParticiple(doc, role) && !determined) continue;
    if (comma && !determined && role.first !== floor) continue;
    if (sense.persons ? !isListed(doc, site) : gender !== null && site.gender !== null && gender !== site.gender)
      continue;
    phrase = {
      first,
      last: end,
      role,
      gender: sense.persons ? null : gender,
      order: 0,
    };
    if (!comma) break;
  }
  return { phrase, shows };
}

/** Whether other names follow: "les maires Jeanne Roux et Jean Petit". */
function isListed(doc: Doc, { last, limit }: NameSite): boolean {
  return last < limit && (doc.tokens.kind[last] === TokenKind.Comma || (bitsAt(doc, last) & Word.And) !== 0);
}

/** Before an acronym in parentheses: "du Fonds des ponts ruraux (FPR)". */
function beforeParenthesis(doc: Doc, end: number, floor: number): number {
  const { kind } = doc.tokens;
  const closed = end - 3 > floor && kind[end - 1] === TokenKind.CloseParenthesis;
  return closed && kind[end - 3] === TokenKind.OpenParenthesis ? end - 3 : end;
}
