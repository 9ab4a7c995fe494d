import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { mainVerb } from "../syntax/clauses.js";
import { isUnknown } from "../syntax/endings.js";
import { isAdverb } from "../syntax/verb-group.js";
import { isTerminator, TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { QuoteNoun } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { isSource } from "./source-test.js";
import { subjectAfter } from "./subject-after.js";
import type { UnitReading } from "./unit.js";

/** Tokens of a verb with its clitics and auxiliaries, at most. */
const GROUP = 6;

/**
 * « On a tenu bon », jubilait la capitaine. « On verra », a-t-elle éludé: behind a quoted sentence and a comma any verb
 * with its source behind it reports the words, be it in no list; in a language that inverts subject and verb there.
 */
export function readUnlisted(context: QuoteContext, unit: UnitReading, index: number): Draft | null {
  const { doc } = context;
  const { kind } = doc.tokens;
  const { open, close, from, to } = unit.quotation(index);
  if (!doc.rules.grammar.invertsBehindQuotes || open < 0 || close < 0 || kind[close + 1] !== TokenKind.Comma)
    return null;
  const starts = open === unit.first || isTerminator(kind[open - 1] as number);
  if (!starts || mainVerb(doc, from, to) < 0) return null;
  const first = close + 2;
  const head = verbAt(doc, first, Math.min(unit.last, first + GROUP));
  if (head < 0 || context.nouns[head] === QuoteNoun.Naming) return null; // « … », slogan officiel du club
  const mention = subjectOf(context, first, head, unit.last);
  if (!mention) return null;
  const last = Math.max(head + 1, mention.last <= head + 2 && isClitic(doc, mention.first) ? mention.last : 0);
  const lemma = doc.text.slice(doc.tokens.start[head], doc.tokens.end[head]).toLowerCase();
  return draftOf("inverted-cue", contentOf(from, to, true), { first, last, lemma }, mention);
}

function isClitic(doc: Doc, at: number): boolean {
  return doc.tokens.kind[at] === TokenKind.Enclitic && (bitsAt(doc, at) & Word.SubjectPronoun) !== 0;
}

/** The verb of the group that starts at `first`: finite, or behind its auxiliary; -1 where none starts there. */
function verbAt(doc: Doc, first: number, limit: number): number {
  let perfect = false;
  for (let at = first; at < limit; at++) {
    const bits = bitsAt(doc, at);
    if (bits & (Word.Reflexive | Word.ObjectPronoun) && !perfect) continue;
    if (bits & (Word.Have | Word.Be)) perfect = true;
    else if (perfect && (isClitic(doc, at) || isAdverb(doc, at))) continue;
    else if (isUnknown(doc, at)) return at;
    else return (formsAt(doc, at) & (perfect ? Form.PastParticiple : FINITE)) !== 0 && bits === 0 ? at : -1;
  }
  return -1;
}

/** The pronoun joined to the verb or its auxiliary, else the source behind the verb. */
function subjectOf(context: QuoteContext, first: number, head: number, limit: number): Mention | null {
  const { doc, nouns } = context;
  for (let at = first + 1; at <= head + 1 && at < limit; at++) {
    if (isClitic(doc, at)) return nouns[at] === QuoteNoun.Pronoun ? { first: at, last: at + 1 } : null;
  }
  if (head + 1 >= limit || bitsAt(doc, head + 1) & Word.Of) return null; // "« … », slogan des élus"
  const mention = subjectAfter(doc, head + 1, limit);
  return mention && isSource(context, mention, false) ? mention : null;
}
