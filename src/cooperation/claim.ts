import { bitsAt, type Doc, formsAt, indexBefore } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import type { DocQuote, QuoteFacts } from "../quotes/read.js";
import { type SpeakerContext, speakerOf } from "../quotes/speaker.js";
import type { Quote, Speaker } from "../quotes/types.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import type { Quotation } from "../text/quotations.js";
import { TokenKind } from "../text/tokens.js";
import { type Clause, quotationBefore } from "./clause.js";
import { isFiniteVerb } from "./mood.js";
import type { Operator } from "./operators.js";
import type { Effect } from "./status.js";

/** Quotes before a token that are asked whether they hold it. */
const NESTED = 8;

/** Effects of verbs whose subject claims what they say. */
const CLAIMING = new Set<Effect>([
  "praised",
  "called-for",
  "lacking",
  "denied",
  "announce",
  "say",
  "threatened",
  "doubt",
]);

/**
 * The speaker of the innermost quote that holds a token; null outside quotes. Where the clause names no source and starts
 * before the marks, its subject speaks: "L'Union africaine | « suspend » le Chili de ses organes".
 */
export function quotedSpeaker(
  context: SpeakerContext,
  { contents, quotes }: QuoteFacts,
  clause: Clause,
  at: number,
): Speaker | null {
  const nearest = indexBefore(contents, at);
  for (let index = nearest; index >= 0 && index > nearest - NESTED; index--) {
    const content = contents[index] as DocQuote;
    if (content.last <= at) continue;
    const { speaker, cue } = quotes[content.quote] as Quote;
    const mark = context.doc.quotations[quotationBefore(context.doc, clause.first) + 1];
    if (speaker?.mention || cue || !mark || mark.from > clause.last) return speaker;
    const subject = subjectBefore(context.doc, clause.first, mark.from - 1);
    const own = subject && speakerOf(context, subject[0], subject[1]);
    return own?.name && own.kind !== "country" ? own : speaker; // a state is spoken of: "le Chili « devrait coopérer »"
  }
  return null;
}

/** The subject or agent of the praising, calling or saying verb that governs the trigger; null where there is none. */
export function claimantOf(
  context: SpeakerContext,
  quotes: QuoteFacts,
  sentence: { readonly first: number },
  clause: Clause,
  operators: readonly Operator[],
): Speaker | null {
  const { doc } = context;
  for (let index = operators.length - 1; index >= 0; index--) {
    const { first, last, effect, verb, behind } = operators[index] as Operator;
    if (!CLAIMING.has(effect) || first < clause.first) continue;
    const group = verbGroupAt(doc, first, clause.first);
    const agent = agentAfter(doc, last, clause.last);
    if (agent && (!verb || group.passive || group.finite < 0)) return speakerOf(context, agent[0], agent[1]);
    const judge = verb ? null : speakerAt(quotes, first); // "Oslo juge | « excellente » | la coopération"
    if (judge) return judge;
    if (!verb || behind) continue; // "l'accord est menacé": the trigger claims nothing
    // "Oslo dénonce des pays | accusés de pactiser": the subject of the clause's own verb
    const own = group.finite < 0 && clause.before >= 0 && clause.before < first;
    const subject = subjectBefore(
      doc,
      clause.first,
      own ? verbGroupAt(doc, clause.before, clause.first).first : group.first,
    );
    if (!subject) continue;
    const speaker = speakerOf(context, subject[0], subject[1]);
    const unknown = speaker.name === null && speaker.role === null; // a pronoun: "… que | elles | demandent"
    return (unknown ? agentOf(context, sentence.first, clause) : null) ?? speaker;
  }
  if (formsAt(doc, clause.first) & Form.PresentParticiple) {
    const said = speakerBefore(quotes, sentence.first, clause.first); // "…, a-t-il dit, | saluant la coopération"
    if (said) return said;
  }
  return speakerBehind(doc, quotes, clause.last) ?? agentOf(context, sentence.first, clause);
}

/** Tokens of an agent before the clause it says. */
const AGENT_REACH = 12;

/** The agent of a noun that governs the clause: "la confirmation | par Oslo | que ses services coopèrent". */
function agentOf(context: SpeakerContext, low: number, { matrix }: Clause): Speaker | null {
  const { doc } = context;
  for (let at = matrix - 1; at >= Math.max(low, matrix - AGENT_REACH); at--) {
    if (isFiniteVerb(doc, at)) break;
    if ((bitsAt(doc, at) & Word.By) === 0) continue;
    const speaker = at + 1 < matrix ? speakerOf(context, at + 1, matrix) : null;
    return speaker?.name || speaker?.role ? speaker : null; // "par le fait que" is nobody
  }
  return null;
}

/** The speaker of the quote before marked words that are none by themselves: "…", dit-elle. Le pays "devrait | coopérer". */
export function speakerGoingOn({ doc }: SpeakerContext, quotes: QuoteFacts, from: number, at: number): Speaker | null {
  const mark = quotationBefore(doc, at);
  const marked = mark >= 0 && (doc.quotations[mark] as Quotation).to > at;
  return marked ? speakerBefore(quotes, from, (doc.quotations[mark] as Quotation).from) : null;
}

/** The speaker of the quote that a colon behind the clause opens: "…, ce qui justifie un partage : « Il le faut »". */
function speakerBehind(doc: Doc, { contents, quotes }: QuoteFacts, last: number): Speaker | null {
  if (doc.tokens.kind[last] !== TokenKind.Colon) return null;
  const content = contents[indexBefore(contents, last + 2)];
  return content && content.first > last ? (quotes[content.quote] as Quote).speaker : null;
}

/** The speaker of the last quote between two tokens. */
function speakerBefore({ contents, quotes }: QuoteFacts, from: number, before: number): Speaker | null {
  const content = contents[indexBefore(contents, before - 1)];
  return content && content.first >= from ? (quotes[content.quote] as Quote).speaker : null;
}

/** The speaker of the quote that holds a token. */
function speakerAt({ contents, quotes }: QuoteFacts, at: number): Speaker | null {
  const content = contents[indexBefore(contents, at)];
  return content && content.last > at ? (quotes[content.quote] as Quote).speaker : null;
}

/** The phrase behind "by": "jugée excellente | par son homologue". */
function agentAfter(doc: Doc, from: number, last: number): [first: number, last: number] | null {
  for (let at = from; at < last && at < from + 8; at++) {
    if (bitsAt(doc, at) & Word.By) return at + 1 < last ? [at + 1, phraseEnd(doc, at + 1, last)] : null;
  }
  return null;
}

function phraseEnd(doc: Doc, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const bits = bitsAt(doc, at);
    const apposed = doc.tokens.kind[at] === TokenKind.Comma && at + 1 < last && bitsAt(doc, at + 1) & Word.Determiner;
    if (apposed) continue; // "son homologue, | la ministre Anna Berg"
    if ((doc.tokens.kind[at] as number) > TokenKind.Number || (at > from && bits & Word.Relative))
      return Math.max(at, from + 1);
  }
  return last;
}

/** What stands before a verb in its clause, without commas around it. */
function subjectBefore(doc: Doc, first: number, verb: number): [first: number, last: number] | null {
  let last = verb;
  while (last > first && doc.tokens.kind[last - 1] === TokenKind.Comma) last--;
  return last > first ? [first, last] : null;
}
