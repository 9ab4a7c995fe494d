import { bitsAt } from "../article/doc.js";
import { Word } from "../language/word.js";
import { clauseStart, mainVerb, secondMainVerb } from "../syntax/clauses.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import { startsMention } from "./mention.js";
import type { UnitReading } from "./unit.js";

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
  const opener = clauseStart(doc, Math.max(unit.first, cue.first - 150), cue.first) - 1;
  const relative =
    opener > unit.first && (bitsAt(doc, opener) & (Word.Relative | Word.Complementizer)) === Word.Relative;
  if (relative && mainVerb(doc, unit.first, opener) < 0) {
    // "Le maire, qui a dit vouloir …, |a voté|": behind the verb of the words stands that of the sentence
    const main = verbless ? mainVerb(doc, from, limit) : secondMainVerb(doc, from, limit);
    return main >= 0 ? verbGroupAt(doc, main, from).first : limit;
  }
  const loose = cue.group.finite < 0 && cue.first - unit.first < 4 && mainVerb(doc, unit.first, cue.first) < 0;
  if (!loose) {
    const opens = opener < unit.first ? 0 : bitsAt(doc, opener) & (Word.Subordinator | Word.Complementizer);
    if (opens === 0 || mainVerb(doc, unit.first, opener) >= 0) return limit;
  }
  for (let at = from; at < limit; at++) {
    if (doc.tokens.kind[at] !== TokenKind.Comma || (inside[at] as number) > 0) continue;
    if (!loose && mainVerb(doc, from, at) < 0) continue;
    if (startsMention(doc, at + 1) && mainVerb(doc, at + 1, limit) >= 0) return at;
  }
  return limit;
}
