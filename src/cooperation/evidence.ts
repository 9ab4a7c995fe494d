import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { TokenKind } from "../text/tokens.js";
import type { Clause } from "./clause.js";
import { isFiniteVerb } from "./mood.js";
import type { Operator } from "./operators.js";
import type { Trigger } from "./triggers.js";

/** Tokens between the verb of a clause and a noun phrase that it does not govern: from there the phrase is the evidence. */
const FAR = 9;
/** Tokens before a noun in its phrase: "une très bonne et étroite coopération". */
const PHRASE = 6;

/**
 * The tokens `[first, last)` that say it: the clause; or, where its verb has nothing to do with the cooperation, the noun
 * phrase: "Le ton monte depuis | le retrait du Chili de l'accord". A phrase in apposition takes what it stands beside.
 */
export function evidenceOf(
  doc: Doc,
  clause: Clause,
  trigger: Trigger,
  operators: readonly Operator[],
): { first: number; last: number } {
  const whole = { first: clause.first, last: clause.last };
  if (trigger.sense.verb || clause.before < 0 || operators.some(({ verb }) => verb)) return whole;
  const head = Math.min(trigger.first, ...operators.map(({ first }) => first));
  if ((bitsAt(doc, head) & (Word.Preposition | Word.Determiner)) === Word.Preposition) return whole; // "…, sans coordination"
  let first = phraseStart(doc, clause.before + 1, head);
  const apposed = doc.tokens.kind[first - 1] === TokenKind.Comma && first - 1 > clause.before;
  if (head - clause.before < FAR && !apposed) return whole;
  if (apposed) first = phraseStart(doc, clause.before + 1, first - 1);
  return { first, last: clause.last };
}

/** The first token of the phrase that ends before `head`: its determiner, else what a comma or verb bounds. */
function phraseStart(doc: Doc, low: number, head: number): number {
  for (let at = head - 1; at >= low && at >= head - PHRASE; at--) {
    const kind = doc.tokens.kind[at] as number;
    if (kind >= TokenKind.OpenMark && kind <= TokenKind.SingleMark) continue;
    if (kind > TokenKind.Number || isFiniteVerb(doc, at)) return at + 1;
    const bits = bitsAt(doc, at);
    if (bits & Word.Determiner) return at;
    if (bits & (Word.Preposition | Word.Coordinator)) return at + 1;
  }
  return head;
}
