import { bitsAt, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { DocPersonMention } from "../people/read.js";
import { isFiniteVerb } from "../syntax/clauses.js";
import { isContent, phraseEnd } from "../syntax/noun-phrase.js";
import { parenthesisEnd } from "../syntax/parenthesis.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import type { Mention } from "./mention.js";
import { roleIn } from "./speaker.js";

/** Tokens between a role and the name apposed to it, at most. */
const REACH = 14;
/** The same, of any complement, where no comma sets the name off. */
const NEAR = 5;

/**
 * A mention with the name that goes with it, where they are contiguous: "l'ambassadeur à l'ONU |, Jean Petit|", "la cheffe de l'agence (AA) |, Jeanne Roux|",
 * "son homologue, |le ministre Jean Petit|".
 */
export function fullMention(context: Pick<QuoteContext, "doc" | "people">, { first, last }: Mention): Mention {
  const { doc, people } = context;
  const { mentions } = people;
  if (bitsAt(doc, first) & Word.SubjectPronoun && last - first === 1) return { first, last };
  for (let index = Math.max(0, indexBefore(mentions, first)); index < mentions.length; index++) {
    const name = mentions[index] as DocPersonMention;
    if (name.first > last + REACH) break;
    if (name.form !== "name" && name.form !== "surname") continue;
    if (name.last <= last) {
      if (name.first > first && (bitsAt(doc, name.first - 1) & Word.Of) === 0) return { first, last };
      continue;
    }
    if (name.first === first) return { first, last: Math.max(last, name.last) };
    return isApposed(context, { first, last }, name) ? { first, last: name.last } : { first, last };
  }
  return { first, last };
}

/** "the host, |board member| Jane Ford": nouns alone before a name, in a language that puts them there. */
function isGroupBefore(doc: QuoteContext["doc"], first: number, name: number): boolean {
  if (doc.rules.grammar.headFirst || name - first > REACH) return false;
  for (let at = first; at < name; at++) if (!isContent(doc, at)) return false;
  return (bitsAt(doc, name - 1) & Word.Role) !== 0;
}

/** Whether only complements of the noun and one comma stand between a mention and a name, and a border behind the name. */
function isApposed(
  context: Pick<QuoteContext, "doc" | "people">,
  { first, last }: Mention,
  name: DocPersonMention,
): boolean {
  const { doc } = context;
  if (indexBefore(doc.blocks, last - 1) !== indexBefore(doc.blocks, name.first)) return false;
  const commaBefore = doc.tokens.kind[name.first - 1] === TokenKind.Comma;
  const near = commaBefore || name.first - last <= NEAR;
  let at = Math.min(parenthesisEnd(doc, phraseEnd(doc, last, name.first, near), name.first), name.first);
  let comma = false;
  if (at < name.first && doc.tokens.kind[at] === TokenKind.Comma) {
    comma = true;
    at++;
  }
  if (at < name.first && comma && bitsAt(doc, at) & (Word.Determiner | Word.Role))
    at = phraseEnd(doc, at + 1, name.first, true);
  if (at < name.first && !(comma && isGroupBefore(doc, at, name.first))) return false;
  if (!comma) return true;
  if ((roleIn(context, first, last)?.sense.class ?? "person") !== "person") return false;
  const kind = name.last < doc.tokens.length ? (doc.tokens.kind[name.last] as number) : TokenKind.Period;
  return (
    kind > TokenKind.Number ||
    isFiniteVerb(doc, name.last) ||
    (bitsAt(doc, name.last) & (Word.Have | Word.Be | Word.Reflexive | Word.Preposition)) !== 0
  );
}
