import type { Doc, DocSentence } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import { type Hits, hitFrom } from "../text/hits.js";
import type { Clause } from "./clause.js";
import type { CooperationLexicon, TriggerClass } from "./lexicon.js";
import type { Trigger } from "./triggers.js";
import type { Topic } from "./types.js";

/** Tokens of its sentence around a clause in which a topic may be named. */
const WINDOW = 100;

/** What a cooperation is about: what its clause names, else its sentence, else the headline. */
export function topicsOf(
  doc: Doc,
  lexicon: CooperationLexicon,
  clause: Clause,
  sentence: DocSentence,
  trigger: Trigger,
  headline: { readonly first: number; readonly last: number } | null,
): Topic[] {
  const own = trigger.sense.topic === null ? [] : [trigger.sense.topic];
  const near = {
    first: Math.max(sentence.first, clause.first - WINDOW),
    last: Math.min(sentence.last, clause.last + WINDOW),
  };
  for (const range of [clause, near, headline]) {
    if (range === null) continue;
    const found = topicsIn(doc, lexicon, range.first, range.last, own);
    if (found.length > 0) return found;
  }
  return own.length === 0 && TEXTS.has(trigger.sense.class) ? ["diplomacy"] : own;
}

/** Classes of texts between states: where no field is named, they are diplomacy. */
const TEXTS = new Set<TriggerClass>(["deal", "again", "truce", "bind"]);

/** Whether a clause names what it is about. */
export function isTopical(doc: Doc, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const hits = doc.hits[LexiconSet.Topic] as Hits;
  const hit = hitFrom(hits, first);
  return hit < hits.start.length && (hits.start[hit] as number) < last;
}

function topicsIn(
  doc: Doc,
  lexicon: CooperationLexicon,
  first: number,
  last: number,
  known: readonly Topic[],
): Topic[] {
  const hits = doc.hits[LexiconSet.Topic] as Hits;
  const { start, end, value } = hits;
  const found = new Set(known);
  for (let hit = hitFrom(hits, first); hit < start.length && (start[hit] as number) < last; hit++) {
    if ((end[hit] as number) <= last) found.add(lexicon.topics[value[hit] as number] as Topic);
  }
  if (found.size > 1) found.delete("other");
  return [...found];
}
