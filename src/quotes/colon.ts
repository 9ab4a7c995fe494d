import { formsAt, indexBefore } from "../article/doc.js";
import { Form } from "../language/form.js";
import { mainVerb } from "../syntax/clauses.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import { endsSentence, type QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { QuoteNoun } from "./lexicon.js";
import { isCapital, type Mention, mentionEnd, startsMention } from "./mention.js";
import { isNameLike } from "./name-like.js";
import { isSource } from "./source-test.js";
import { subjectOf } from "./subject.js";
import { subjectBefore } from "./subject-before.js";
import type { UnitReading } from "./unit.js";

/** Tokens that words behind a colon must have to be somebody's where no cue stands before it. */
const SENTENCE = 5;

/** Quoted words behind a colon: La maire répond : « … ». Le bilan du maire était mitigé : « … ». Jean Petit : « … ». */
export function readColon(context: QuoteContext, unit: UnitReading, index: number): Draft | null {
  const { doc } = context;
  const { open, from, to } = unit.quotation(index);
  const colon = open - 1;
  if (colon < unit.first || doc.tokens.kind[colon] !== TokenKind.Colon || to <= from) return null;
  const floor = floorBefore(context, unit, colon);
  const cue = lastCue(context, unit, floor, colon);
  const content = contentOf(from, to, true);
  if (cue && !cue.group.passive) {
    const source = subjectOf(context, unit, cue, floor);
    if (source) return draftOf("colon", content, cue, source.mention, source.mention === null);
  }
  if (isNameLike(context, unit, index) || (to - from < SENTENCE && mainVerb(doc, from, to) < 0)) return null;
  const verb = mainVerb(doc, floor, colon);
  if (verb < 0) {
    const name = startsMention(doc, floor) && (isCapital(doc, floor) || doc.tokens.kind[floor] === TokenKind.Word);
    const end = name ? mentionEnd(doc, floor, colon) : -1;
    if (end === colon) return draftOf("colon", content, null, { first: floor, last: end });
    const only = onlyPerson(context, floor, colon);
    if (only) return draftOf("colon", content, null, only, false, "low");
    return mainVerb(doc, from, to) >= 0 ? draftOf("colon", content, null, null, true, "low") : null;
  }
  if ((formsAt(doc, verb) & Form.FirstOrSecond) !== 0) return null;
  const group = verbGroupAt(doc, verb, floor);
  const mention =
    group.pronoun >= 0 ? { first: group.pronoun, last: group.pronoun + 1 } : subjectBefore(doc, floor, group.first);
  const source = mention && mayName(context, mention) ? mention : null;
  return draftOf("colon", content, null, source, source === null, "low");
}

/** "Même avis chez |Jean Petit|, son frère : « … »": the only person named where no verb stands; null for none or several. */
function onlyPerson({ people: { mentions } }: QuoteContext, floor: number, colon: number): Mention | null {
  const [first, last] = [indexBefore(mentions, floor - 1) + 1, indexBefore(mentions, colon - 1)];
  const named = mentions.slice(first, last + 1).filter(({ form }) => form === "name" || form === "surname");
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Whether a subject may be whom the words are of: a pronoun or a source, no visit and no room. */
function mayName(context: QuoteContext, mention: Mention): boolean {
  return context.nouns[mention.first] === QuoteNoun.Pronoun || isSource(context, mention, false);
}

/** The start of the sentence before the colon, behind an earlier quotation or sentence end. */
function floorBefore({ doc, inside }: QuoteContext, unit: UnitReading, colon: number): number {
  for (let at = colon - 1; at > unit.first && colon - at < 150; at--) {
    if ((inside[at] as number) === 0 && endsSentence(doc, at)) return at + 1;
  }
  return unit.first;
}

function lastCue({ inside }: QuoteContext, unit: UnitReading, floor: number, colon: number): CueVerb | null {
  let found: CueVerb | null = null;
  for (let index = unit.firstVerb; index < unit.verbs.length; index++) {
    const verb = unit.verbs[index] as CueVerb;
    if (verb.last > colon) break;
    if (verb.first >= floor && (inside[verb.first] as number) === 0) found = verb;
  }
  return found;
}
