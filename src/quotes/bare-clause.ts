import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import { Frame } from "./frame.js";
import { QuoteNoun } from "./lexicon.js";
import { mentionEnd, startsMention } from "./mention.js";
import type { UnitReading } from "./unit.js";

/**
 * "said (on Monday) they would …": a clause without its conjunction right behind the cue, its adverb or its addressee.
 */
export function startsBareClause(
  context: QuoteContext,
  unit: UnitReading,
  cue: CueVerb,
  at: number,
  limit: number,
): boolean {
  const { doc, nouns } = context;
  const bits = bitsAt(doc, at);
  if (at === cue.last && opensWithSubordinate(context, at, limit)) return true;
  if (cue.group.passive || bits & (Word.Complementizer | Word.Interrogative)) return false;
  if (bits & Word.SubjectPronoun && nouns[at] !== QuoteNoun.Pronoun && (bits & Word.Determiner) === 0) return false;
  if (!startsMention(doc, at, true) && !isClauseStart(context, at) && !(at === cue.last && bits === 0)) return false;
  if (cue.group.finite < 0 && formsAt(doc, cue.group.head) & Form.Infinitive) return false;
  if (
    at > cue.last &&
    (bitsAt(doc, at - 1) & (Word.Preposition | Word.Determiner) || doc.tokens.kind[at - 1] === TokenKind.Comma)
  )
    return false;
  if (cue.frames & Frame.Addressee && at < addresseeEnd(context, cue.last, limit)) return false;
  // "said |praise| would": a noun that may be a verb
  const noun = at === cue.last && (formsAt(doc, at) & Form.Infinitive) !== 0 ? 1 : 0;
  if (mainVerb(doc, at + noun, partEnd(context, at, limit)) > at) return true;
  if (at > cue.last) return false;
  if (unit.heading) return true; // "Minister says talks to go on"
  const next = unit.quotationFrom(at);
  return next >= 0 && unit.quotation(next).open > at + 1 && unit.quotation(next).to <= limit;
}

/** "said |after the vote had failed|, she would go": a reported clause that starts with a subordinate one. */
function opensWithSubordinate({ doc }: QuoteContext, at: number, limit: number): boolean {
  if ((bitsAt(doc, at) & Word.Subordinator) === 0) return false;
  let verb = false;
  for (let next = at + 1; next < Math.min(limit, at + 40); next++) {
    if (isFiniteVerb(doc, next)) verb = true;
    if (doc.tokens.kind[next] !== TokenKind.Comma || !verb) continue;
    return (bitsAt(doc, next + 1) & Word.Coordinator) === 0 && mainVerb(doc, next + 1, limit) >= 0;
  }
  return false;
}

/** "added |he would|", "noted |the bridge was|": behind other cues of speech a subject with its verb right behind it. */
export function startsPlainClause({ doc, inside }: QuoteContext, cue: CueVerb, at: number, limit: number): boolean {
  const frames = Frame.Clause | Frame.Speech;
  if (
    at !== cue.last ||
    (inside[at] as number) > 0 ||
    !doc.rules.grammar.bareClauses ||
    cue.group.passive ||
    (cue.frames & frames) !== frames
  )
    return false;
  if (formsAt(doc, cue.group.head) & Form.Infinitive && cue.group.finite < 0) return false;
  if (doc.tokens.kind[at] === TokenKind.Number || !startsMention(doc, at, true)) return false;
  const end = mentionEnd(doc, at, limit);
  const verb = bitsAt(doc, end) & Word.Negation ? end + 1 : end; // "the bridge |didn't open|"
  return verb < limit && isFiniteVerb(doc, verb) && (verb > end || (formsAt(doc, verb) & Form.PastParticiple) === 0);
}

/** One past the addressee right behind a cue: "told reporters", "told her". */
function addresseeEnd({ doc }: QuoteContext, at: number, limit: number): number {
  if (bitsAt(doc, at) & Word.ObjectPronoun && (bitsAt(doc, at) & Word.Determiner) === 0) return at + 1;
  if (startsMention(doc, at, true)) return mentionEnd(doc, at, limit);
  let end = at;
  while (end < limit && bitsAt(doc, end) === 0 && doc.tokens.kind[end] === TokenKind.Word) end++;
  return Math.max(end, at + 1);
}

/** "there is", "nothing will": words that open a clause and no noun phrase. */
function isClauseStart({ doc }: QuoteContext, at: number): boolean {
  const bits = bitsAt(doc, at);
  if (doc.tokens.kind[at] !== TokenKind.Word) return false;
  return bits === 0
    ? formsAt(doc, at) === 0 || (formsAt(doc, at) & Form.PresentParticiple) !== 0
    : (bits & (Word.Adverb | Word.Negation | Word.Numeral)) !== 0 && (bits & Word.Preposition) === 0;
}

/** The end of the comma part at `at`. */
function partEnd({ doc }: QuoteContext, at: number, limit: number): number {
  const end = Math.min(limit, at + 60);
  for (let next = at; next < end; next++) {
    const kind = doc.tokens.kind[next] as number;
    if (kind >= TokenKind.Comma && kind <= TokenKind.Colon) return next;
  }
  return end;
}
