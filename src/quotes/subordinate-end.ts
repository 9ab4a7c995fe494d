import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { clauseStart, mainVerb, secondMainVerb } from "../syntax/clauses.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import { startsMention } from "./mention.js";
import type { UnitReading } from "./unit.js";

/** Tokens from the word that opens a clause to its cue, at most. */
const REACH = 150;

/**
 * "Alors qu'il avait affirmé que …, le maire …", "Disant vouloir …, la maire …": where the cue stands in a subordinate
 * clause or opens the sentence as a participle, the main clause ends the words.
 */
export function subordinateEnd(
  { doc, inside }: QuoteContext,
  unit: UnitReading,
  cue: CueVerb,
  from: number,
  limit: number,
  verbless: boolean,
): number {
  const opener = openerBefore(doc, unit.first, cue.first);
  const relative =
    opener > unit.first && (bitsAt(doc, opener) & (Word.Relative | Word.Complementizer)) === Word.Relative;
  if (relative && mainVerb(doc, unit.first, opener) < 0) {
    // "Le maire, qui a dit vouloir …, |a voté|": behind the verb of the words stands that of the sentence
    const main = verbless ? mainVerb(doc, from, limit) : secondMainVerb(doc, from, limit);
    return main >= 0 ? verbGroupAt(doc, main, from).first : limit;
  }
  const loose = cue.group.finite < 0 && cue.first - unit.first < 4 && mainVerb(doc, unit.first, cue.first) < 0;
  if (!loose) {
    if (opener < 0 || (bitsAt(doc, opener) & (Word.Subordinator | Word.Complementizer)) === 0) return limit;
    if (mainVerb(doc, unit.first, opener) >= 0) return limit;
  }
  const own = loose ? from : mainVerb(doc, from, limit);
  for (let at = from; own >= 0 && at < limit; at++) {
    if (doc.tokens.kind[at] !== TokenKind.Comma || (inside[at] as number) > 0) continue;
    if (!loose && own >= at) continue;
    if (startsMention(doc, at + 1) && mainVerb(doc, at + 1, limit) >= 0) return at;
  }
  return limit;
}

/** The word that opens the clause of a cue; -1 where it is none that a clause inside another can open with. */
function openerBefore(doc: Doc, first: number, cue: number): number {
  const opens = Word.Relative | Word.Subordinator | Word.Complementizer;
  const from = Math.max(first, cue - REACH);
  let at = Math.max(first, from - 1);
  while (at < cue && (bitsAt(doc, at) & opens) === 0) at++;
  if (at === cue) return -1;
  const opener = clauseStart(doc, from, cue) - 1;
  return opener >= first && (bitsAt(doc, opener) & opens) !== 0 ? opener : -1;
}
