import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { type Hits, hitFrom } from "../text/hits.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { Clause } from "./clause.js";
import { longestHit, senseAt } from "./hits.js";
import type { CooperationLexicon, OperatorSense } from "./lexicon.js";
import { isFiniteVerb, moodOf } from "./mood.js";
import { type Effect, type Mood, PLAIN } from "./status.js";
import type { Trigger } from "./triggers.js";

/** A wording that gives the trigger its state, in token indices `[first, last)`. */
export interface Operator {
  readonly first: number;
  readonly last: number;
  readonly effect: Effect;
  readonly verb: boolean;
  readonly mood: Mood;
  /** Whether the trigger is its subject. */
  readonly behind: boolean;
}

/** Tokens between a verb and what it governs: subject, objects, adverbials. */
const VERB_REACH = 14;
/** The same where a word must link the two: "a appelé | les pays de la région … à | coopérer". */
const LINKED_REACH = 26;
/** Tokens between a noun or adjective and what it governs: "retrait en mai 2018 de Washington de cet accord". */
const NOUN_REACH = 9;
/** Tokens between a noun and the participle or adjective behind it. */
const AFTER_REACH = 3;
/** Tokens between the verb of which the trigger is the subject and its complements. */
const PREDICATE_REACH = 7;

/** The operators of a trigger, the innermost first: "refuse de | renforcer" gives renforcer, refuser. */
export function operatorsOf(doc: Doc, lexicon: CooperationLexicon, clause: Clause, trigger: Trigger): Operator[] {
  const hits = doc.hits[LexiconSet.Operator] as Hits;
  const at = hitFrom(hits, trigger.first);
  const behind = operatorsBehind(doc, lexicon, hits, at, clause, trigger);
  const before = operatorsBefore(doc, lexicon, hits, at - 1, clause, trigger);
  // "les pourparlers sur | l'accord | signé hier | ont échoué": the participle, the noun, the predicate, the clause around
  return [
    ...behind.filter((operator) => !operator.behind),
    ...before.filter(({ first }) => first >= clause.first),
    ...behind.filter((operator) => operator.behind),
    ...before.filter(({ first }) => first < clause.first),
  ];
}

/** Tokens between a clause and one that takes its verb up: "…, et | nous allons le faire". */
const REDO_REACH = 4;

/** A verb right behind a clause that stands for its verb: "nous allons le faire"; null if there is none. */
export function redoBehind(doc: Doc, lexicon: CooperationLexicon, clause: Clause): Operator | null {
  const hits = doc.hits[LexiconSet.Operator] as Hits;
  for (let hit = hitFrom(hits, clause.last); (hits.start[hit] as number) <= clause.last + REDO_REACH; hit++) {
    hit = longestHit(hits, hit);
    const sense = senseAt(doc, hits, hit, lexicon.operators);
    const [first, last] = [hits.start[hit] as number, hits.end[hit] as number];
    if (sense.effect === "redo") return operatorAt(doc, lexicon, sense, first, last, first, false);
  }
  return null;
}

/** Operators before the trigger, the nearest first, up to a verb that is none: it governs the trigger instead. */
function operatorsBefore(
  doc: Doc,
  lexicon: CooperationLexicon,
  hits: Hits,
  from: number,
  clause: Clause,
  trigger: Trigger,
): Operator[] {
  const found: Operator[] = [];
  let inner = trigger.first;
  const low = clause.matrix >= 0 ? Math.max(0, clause.matrix - 3) : clause.first;
  for (let hit = from; hit >= 0 && (hits.start[hit] as number) >= low; hit--) {
    const first = hits.start[hit] as number;
    const last = Math.min(hits.end[hit] as number, trigger.first); // "dénoncer | l'accord" has its trigger inside
    const sense = senseAt(doc, hits, hit, lexicon.operators);
    while (hits.start[hit - 1] === first) hit--;
    if (sense.effect === "over" || isMonth(doc, first)) continue;
    if (last > inner || (sense.verb && isNominal(doc, first))) continue;
    if (first < clause.first) {
      if (last >= clause.matrix - 1 && GOVERNS.has(sense.effect))
        found.push(operatorAt(doc, lexicon, sense, first, last, low, false));
      break;
    }
    if (inner - last > reachOf(sense) || isBlocked(doc, last, inner, isFuture(sense, trigger))) break;
    if (!sense.verb && inner - last > 2 && formsAt(doc, inner) & Form.Infinitive) continue; // "les membres de l'ONU à | apporter"
    if (sense.adjacent && trigger.first - last > 1) continue;
    if (!linked(doc, sense, last, trigger.first)) continue;
    if (!sense.verb && crosses(doc, last, inner)) continue;
    const operator = operatorAt(doc, lexicon, sense, first, last, low, false);
    const verb = found.at(-1);
    if (verb && !operator.verb && operator.mood.negated) found[found.length - 1] = affirmed(verb); // one negation of two verbs
    found.push(operator);
    inner = first;
  }
  return found;
}

function reachOf(sense: OperatorSense): number {
  if (sense.before.length > 0) return LINKED_REACH;
  return sense.verb ? VERB_REACH : NOUN_REACH;
}

/** Effects of a verb on the clause it governs: "souhaite que …". */
const GOVERNS = new Set<Effect>([
  "called-for",
  "promised",
  "must",
  "want",
  "denied",
  "threatened",
  "discussed",
  "lacking",
  "praised",
  "refused",
  "say",
]);

/** Operators behind the trigger: its participle or adjective, and the predicate of which it is the subject. */
function operatorsBehind(
  doc: Doc,
  lexicon: CooperationLexicon,
  hits: Hits,
  from: number,
  clause: Clause,
  trigger: Trigger,
): Operator[] {
  const attributes: Operator[] = [];
  const predicates: Operator[] = [];
  if (trigger.sense.verb) return attributes;
  const subject = clause.before < 0 && clause.after >= 0;
  for (let hit = from; hit < hits.start.length && (hits.start[hit] as number) < clause.last; hit++) {
    hit = longestHit(hits, hit);
    const [first, last] = [hits.start[hit] as number, hits.end[hit] as number];
    if (first < trigger.last) continue;
    const sense = senseAt(doc, hits, hit, lexicon.operators);
    if (sense.before.length > 0 || sense.adjacent || sense.effect === "over" || isMonth(doc, first)) continue;
    const near =
      first - trigger.last <= AFTER_REACH && !doc.tokens.kind.subarray(trigger.last, first).includes(TokenKind.Comma);
    const attribute =
      near &&
      (clause.after < 0 || first < clause.after) &&
      (sense.verb ? isParticiple(doc, first) : !isNounAhead(doc, first));
    const predicate = subject && first >= clause.after && first - clause.after <= PREDICATE_REACH;
    if (attribute) attributes.push(operatorAt(doc, lexicon, sense, first, last, clause.first, false));
    else if (predicate) predicates.unshift(operatorAt(doc, lexicon, sense, first, last, clause.first, true));
    if (first - Math.max(trigger.last, clause.after) > PREDICATE_REACH) break;
  }
  return [...attributes, ...predicates];
}

function operatorAt(
  doc: Doc,
  lexicon: CooperationLexicon,
  { effect, verb }: OperatorSense,
  first: number,
  last: number,
  low: number,
  behind: boolean,
): Operator {
  // "could | have signed": what did not happen
  const unreal =
    !verb && (effect === "can" || effect === "may" || effect === "must") && (bitsAt(doc, last) & Word.Have) !== 0;
  const mood = verb
    ? verbMood(doc, lexicon, first, low)
    : { ...PLAIN, unreal, negated: isNegatedModal(doc, first, last) };
  return { first, last, effect, verb, mood, behind };
}

/** Tokens around a verb in which "no longer" stands. */
const OVER_REACH = 2;

/** How the verb at `at` stands, see `moodOf`; also whether its negation says that something is over: "ne coopère plus". */
export function verbMood(doc: Doc, lexicon: CooperationLexicon, at: number, low: number): Mood {
  const mood = moodOf(doc, at, low);
  const hits = doc.hits[LexiconSet.Operator] as Hits;
  const { start, end, value } = hits;
  for (let hit = hitFrom(hits, at - OVER_REACH); (start[hit] as number) <= at + OVER_REACH; hit++) {
    if (lexicon.operators[value[hit] as number]?.effect !== "over") continue;
    const whole = (end[hit] as number) - (start[hit] as number) > 1; // "no longer" negates, "plus" only with "ne"
    if (mood.negated || whole) return { ...mood, negated: true, over: true };
  }
  return mood;
}

/** The operator without its negation: "will | not | sign" is a negated modal and what it governs. */
function affirmed(operator: Operator): Operator {
  return { ...operator, mood: { ...operator.mood, negated: false } };
}

/** Tokens between a modal and the negation behind it: "will no longer". */
const NEGATION_REACH = 2;

/** Whether an operator is a modal that carries a negation or has one behind it: "won't", "will never". */
function isNegatedModal(doc: Doc, first: number, last: number): boolean {
  if ((bitsAt(doc, first) & Word.Modal) === 0) return false;
  for (let at = first; at < last + NEGATION_REACH; at++) {
    const bits = bitsAt(doc, at);
    if (bits & Word.Negation) return true;
    if (at >= last && (bits & (Word.Adverb | Word.Determiner)) === 0) return false;
  }
  return false;
}

/** Whether an infinitive is a noun: "son arrivée au | pouvoir". */
function isNominal(doc: Doc, at: number): boolean {
  return (formsAt(doc, at) & Form.Infinitive) !== 0 && (bitsAt(doc, at - 1) & Word.Determiner) !== 0;
}

/** Whether the operator makes a future, whatever the verb, of something done jointly: "will host | joint exercises". */
function isFuture({ effect, verb }: OperatorSense, { sense }: Trigger): boolean {
  return effect === "going" && !verb && sense.class === "joint";
}

/** Whether the word is the name of a month: "May". */
function isMonth(doc: Doc, at: number): boolean {
  return (bitsAt(doc, at) & Word.Month) !== 0 && doc.tokens.shape[at] === Shape.Capitalised;
}

/** Whether another verb stands between an operator and what it would govern: "a refusé de commenter la coopération". */
function isBlocked(doc: Doc, from: number, to: number, future: boolean): boolean {
  const listed = ((bitsAt(doc, to - 1) | bitsAt(doc, to - 2)) & Word.And) !== 0; // "refuse de parler et de | coopérer"
  for (let at = from; at < to; at++) {
    const bits = bitsAt(doc, at);
    if (bits & Word.By) return true; // "prévu par l'accord"
    if (future && at === from) continue; // "will host | joint exercises"
    if (isFiniteVerb(doc, at) && !(at === from && bits & Word.Have)) return true; // but "could have signed"
    if (!listed && formsAt(doc, at) & Form.Infinitive && !(bits & (Word.Be | Word.Have)) && !isNominal(doc, at))
      return true;
  }
  return false;
}

/** Whether a comma parts a noun or adjective from what it would govern. */
function crosses(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.Comma || kind === TokenKind.OpenParenthesis) return true;
  }
  return false;
}

function linked(doc: Doc, sense: OperatorSense, from: number, to: number): boolean {
  if (sense.before.length === 0) return true;
  for (let at = from; at < to; at++) if (sense.before.includes(doc.tokens.word[at] as number)) return true;
  return false;
}

/** Whether a form stands as a participle: without being the finite verb. */
function isParticiple(doc: Doc, at: number): boolean {
  const forms = formsAt(doc, at);
  return (forms & Form.PastParticiple) !== 0 && (!(forms & FINITE) || !(bitsAt(doc, at - 1) & Word.SubjectPronoun));
}

/** Whether the word is a noun of another phrase: behind a preposition or determiner. */
function isNounAhead(doc: Doc, at: number): boolean {
  return (bitsAt(doc, at - 1) & (Word.Determiner | Word.Preposition)) !== 0;
}
