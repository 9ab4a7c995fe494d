import type { AgencyFacts, DocAgencyMention } from "../agencies/read.js";
import { bitsAt, type Doc, indexBefore } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import type { Hits } from "../text/hits.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { longestHit, senseAt } from "./hits.js";
import type { CooperationLexicon, TriggerClass, TriggerSense } from "./lexicon.js";
import { isFiniteVerb } from "./mood.js";

/** A wording that says cooperation, in token indices `[first, last)`. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly sense: TriggerSense;
  /** Whether it is talks about a deal or a cooperation that is named behind it. */
  readonly about?: boolean;
}

/**
 * The triggers of a text in order, the longest of those that overlap; none inside the name of a body ("ministère de la
 * Coopération") or a wording that only looks like one ("d'accord").
 */
export function findTriggers(doc: Doc, lexicon: CooperationLexicon, agencies: AgencyFacts): Trigger[] {
  const found: Trigger[] = [];
  const hits = doc.hits[LexiconSet.Trigger] as Hits;
  const others = new Set<number>(); // nouns that last named something else: after "pacte de stabilité", "le pacte"
  let free = 0;
  for (let hit = 0; hit < hits.start.length; hit++) {
    const first = hits.start[hit] as number;
    hit = longestHit(hits, hit);
    if (first < free) continue;
    const last = hits.end[hit] as number;
    const sense = senseAt(doc, hits, hit, lexicon.triggers);
    free = last;
    const head = doc.tokens.word[doc.rules.grammar.headFirst ? first : last - 1] as number;
    if (last - first > 1) others[sense.class === "none" ? "add" : "delete"](head);
    else if (others.has(head)) continue;
    if (sense.class === "none" || isInsideName(agencies, first, last)) continue;
    if (NOUNS.has(sense.class) && isNamed(doc, first, sense.class === "ally")) continue;
    const trigger = { first, last, sense };
    const before = found.at(-1);
    if (before && isComplement(doc, before, trigger)) {
      found[found.length - 1] = { ...before, about: true };
      continue;
    }
    if (before && (isJoined(doc, before, trigger) || isBound(doc, before, trigger))) found.pop();
    found.push(trigger);
  }
  return found;
}

/** Tokens between a deal or talks and what they are to bring: "un accord | pour renforcer la | coopération". */
const COMPLEMENT = 10;

/** Whether a trigger says what a deal or talks before it are about: one cooperation, not two. */
function isComplement(doc: Doc, deal: Trigger, trigger: Trigger): boolean {
  const { class: kind } = deal.sense;
  if (kind !== "talk" && kind !== "meet" && kind !== "truce" && (kind !== "deal" || trigger.sense.class === "deal"))
    return false;
  if (trigger.first - deal.last > COMPLEMENT) return false;
  for (let at = deal.last; at < trigger.first; at++) {
    if ((doc.tokens.kind[at] as number) > TokenKind.Number || isFiniteVerb(doc, at)) return false;
  }
  return (bitsAt(doc, deal.last) & Word.Preposition) !== 0;
}

/** Tokens between two nouns that are one cooperation: "la coopération | et le | partage d'informations". */
const JOINED = 3;

/** Whether "and" joins a trigger to the one before it: one cooperation. */
function isJoined(doc: Doc, before: Trigger, trigger: Trigger): boolean {
  if (before.sense.class !== "bond" || trigger.sense.class !== "bond" || trigger.sense.verb) return false;
  if (trigger.first - before.last > JOINED) return false;
  for (let at = before.last; at < trigger.first; at++) if (bitsAt(doc, at) & Word.And) return true;
  return false;
}

/** Whether two sides bind themselves to what the trigger says: "ont convenu | de renforcer leur | coopération". */
function isBound(doc: Doc, before: Trigger, trigger: Trigger): boolean {
  if (before.sense.class !== "bind" || trigger.first - before.last > COMPLEMENT) return false;
  if (LOOSE.has(trigger.sense.class)) return false;
  for (let at = before.last; at < trigger.first; at++) if (isFiniteVerb(doc, at)) return false;
  return true;
}

/** Classes of what is no cooperation by itself. */
const LOOSE = new Set<TriggerClass>(["pair", "meet", "help", "again"]);

/** Classes of nouns that are names where they have a capital. */
const NOUNS = new Set<TriggerClass>(["ally", "bond"]);

/** Whether a noun has the capital of a name: "l'Alliance", "Trans-Pacific Partnership". */
function isNamed({ tokens }: Doc, at: number, alone: boolean): boolean {
  if (tokens.shape[at] !== Shape.Capitalised || at === 0 || tokens.kind[at - 1] !== TokenKind.Word) return false;
  return alone || tokens.shape[at - 1] !== Shape.Lower;
}

function isInsideName({ mentions }: AgencyFacts, first: number, last: number): boolean {
  const before = mentions[indexBefore(mentions, first)] as DocAgencyMention | undefined;
  return before !== undefined && last <= before.last;
}
