import type { AgencyFacts } from "../agencies/read.js";
import { type Doc, type DocBlock, type DocSentence, formsAt, indexBefore } from "../article/doc.js";
import { Form } from "../language/form.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import { fullestNamesOf } from "../quotes/fullest-names.js";
import type { QuoteFacts } from "../quotes/read.js";
import { RECORDS } from "./antecedents.js";
import { actJointly, withoutCaller, withoutJudge } from "./callers.js";
import { claimantOf, quotedSpeaker, speakerGoingOn } from "./claim.js";
import { type Clause, clauseAround } from "./clause.js";
import { codesOf } from "./codes.js";
import { withEvents } from "./events.js";
import { evidenceOf } from "./evidence.js";
import { statusOf } from "./fold.js";
import { frameOf } from "./frames.js";
import type { CooperationLexicon } from "./lexicon.js";
import { mentionSpan, type SideMention, sideMentions } from "./mentions.js";
import { isFiniteVerb, isToCome } from "./mood.js";
import { operatorsOf, redoBehind } from "./operators.js";
import { isPairAlone, isSaid } from "./said.js";
import { sidesOf } from "./sides.js";
import { withTakenUp } from "./taken-up.js";
import type { Earlier, SideContext, Taking } from "./taking.js";
import { isTopical, topicsOf } from "./topics.js";
import { findTriggers, type Trigger } from "./triggers.js";
import type { Cooperation, CooperationStatus, Participant } from "./types.js";

type Draft = Omit<Cooperation, "event">;

/** Records before a clause that may be of the same clause. */
const NEAR = 8;

/** Finds who works with whom in a text. */
export function readCooperation(
  doc: Doc,
  lexicon: CooperationLexicon,
  places: PlaceFacts,
  people: PeopleFacts,
  agencies: AgencyFacts,
  quotes: QuoteFacts,
): readonly Cooperation[] {
  const named = findTriggers(doc, lexicon, agencies);
  if (named.length === 0) return [];
  const triggers = withTakenUp(doc, lexicon, named);
  let reading: CooperationReading | null = null;
  let sentence = 0;
  for (const trigger of triggers) {
    if (isPairAlone(trigger, places)) continue;
    while (sentence < doc.sentences.length && (doc.sentences[sentence] as DocSentence).last <= trigger.first)
      sentence++;
    const around = doc.sentences[sentence];
    if (around === undefined) break;
    if (trigger.first < around.first) continue; // in a block that says no facts
    if (reading === null) {
      const mentions = outside(triggers, sideMentions(doc, places, people, agencies));
      const fullestNames = fullestNamesOf(agencies.agencies);
      reading = {
        context: { doc, lexicon, places, people, agencies, fullestNames, mentions, courts: courtsOf(agencies) },
        quotes,
        headline: doc.blocks.find((block) => block.part === "headline") ?? null,
        drafts: [],
        earlier: [],
      };
    }
    readTrigger(reading, trigger, sentence);
  }
  return reading === null ? [] : withEvents(reading.drafts.map(({ draft }) => draft));
}

/** What is read of one text so far. */
interface CooperationReading {
  readonly context: SideContext;
  readonly quotes: QuoteFacts;
  readonly headline: DocBlock | null;
  readonly drafts: { readonly draft: Draft; readonly clause: Clause }[];
  readonly earlier: Earlier[];
}

function courtsOf({ agencies }: AgencyFacts): ReadonlySet<string> {
  const courts = agencies.filter(
    ({ kind, country }) => (kind === "court" || kind === "prosecution") && country !== null,
  );
  return new Set(courts.map(({ id }) => id));
}

/** Reads the clause around one trigger; adds a record where it says a cooperation that its clause has not said yet. */
function readTrigger(reading: CooperationReading, trigger: Trigger, sentence: number): void {
  const { context, quotes, drafts, earlier } = reading;
  const { doc, lexicon } = context;
  const around = doc.sentences[sentence] as DocSentence;
  const own = clauseAround(doc, around, trigger);
  const redo = redoBehind(doc, lexicon, own);
  const clause = redo ? { ...own, last: clauseAround(doc, around, { ...trigger, ...redo }).last } : own;
  if (trigger.sense.class === "again" && !earlier.slice(-RECORDS).some((record) => isText(record, sentence))) return;
  const operators = operatorsOf(doc, lexicon, own, trigger);
  if (redo) operators.push(redo);
  const status = statusOf(doc, lexicon, clause, trigger, operators);
  if (status === null) return;
  if (drafts.slice(-NEAR).some((known) => known.draft.status === status && overlap(known.clause, clause))) return;
  const quoted = quotedSpeaker(context, quotes, clause, trigger.first);
  const before = doc.sentences[sentence - 1];
  const from = before?.block === around.block ? before.first : around.first;
  const speaker =
    quoted ??
    claimantOf(context, quotes, around, clause, operators) ??
    speakerGoingOn(context, quotes, from, trigger.first);
  const evidence = evidenceOf(doc, clause, trigger, operators);
  const frame = frameOf(doc, lexicon, context.mentions, evidence, trigger);
  if (!frame) return;
  const found = sidesOf(context, { frame, range: evidence, sentence, trigger, earlier, speaker });
  const { rule } = found;
  const sides = withoutJudge(doc, withoutCaller(found.sides, operators, frame), operators);
  const bare = isBareInfinitive(doc, trigger);
  const topical = isTopical(doc, clause);
  const topics = topicsOf(doc, lexicon, clause, around, trigger, reading.headline);
  if (
    !isSaid({
      trigger,
      operators,
      status,
      sides,
      frame,
      rule,
      topics,
      topical,
      bare,
      from: around.first,
      start: evidence.first,
    })
  )
    return;
  earlier.push({ sides, class: trigger.sense.class, party: trigger.sense.party, sentence });
  const subjectEnd = Math.min(trigger.first, ...operators.map(({ first }) => first));
  const draft: Draft = {
    ...mentionSpan(doc, evidence),
    participants: participantsOf(doc, sides, status),
    status,
    topics,
    trigger: mentionSpan(doc, trigger),
    claimedBy: quoted || !actJointly(sides, frame, evidence.first, subjectEnd, trigger) ? speaker : null,
    part: (doc.blocks[around.block] as DocBlock).part,
    ...codesOf(status, topics, trigger.sense.class),
    rule: `${doc.rules.tag}/cooperation-${rule}`,
    certainty: sides.length > 1 && rule !== "antecedent" ? "high" : "low",
  };
  drafts.push({ draft, clause });
}

/** Sentences back in which the text is named that "ce texte" goes back to. */
const TEXT_REACH = 12;

function isText({ class: kind, sentence }: Earlier, at: number): boolean {
  return (kind === "deal" || kind === "truce") && at - sentence <= TEXT_REACH;
}

function isBareInfinitive(doc: Doc, { first }: Trigger): boolean {
  return (formsAt(doc, first) & Form.Infinitive) !== 0 && !isFiniteVerb(doc, first) && !isToCome(doc, first);
}

function overlap(a: Clause, b: Clause): boolean {
  return a.first < b.last && b.first < a.last;
}

/** The mentions that are no part of a trigger: "accord | de Paris", "mandat d'arrêt | européen". */
function outside(triggers: readonly Trigger[], mentions: readonly SideMention[]): SideMention[] {
  return mentions.filter(({ first, last }) => {
    const trigger = triggers[indexBefore(triggers, first)];
    return trigger === undefined || last > trigger.last;
  });
}

function participantsOf(doc: Doc, sides: readonly Taking[], status: CooperationStatus): Participant[] {
  const alone = ONE_SIDED.has(status) && sides.some(({ partner }) => partner);
  return sides.map(({ side, mentions, partner }) => {
    const spans = mentions.map((mention) => mentionSpan(doc, mention));
    const name = side.name === "" ? (spans[0]?.text ?? side.id) : side.name;
    return { ...side, name, role: alone ? (partner ? "target" : "source") : "joint", mentions: spans };
  });
}

/** States that one side can bring about alone. */
const ONE_SIDED = new Set<CooperationStatus>(["suspended", "refused", "called-for", "lacking", "threatened", "denied"]);
