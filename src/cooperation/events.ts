import type { Cooperation } from "./types.js";

/** Something that records of a document say: its number and the topics they named. */
interface Event {
  readonly number: number;
  readonly topics: Set<string>;
}

/** Numbers the records of a document: those that say the same (state, sides, a topic in common) share a number. */
export function withEvents(records: readonly Omit<Cooperation, "event">[]): Cooperation[] {
  const events = new Map<string, Event[]>();
  let count = 0;
  return records.map((record) => {
    const sides = new Set(record.participants.map((side) => side.country ?? side.id));
    const key = `${record.status} ${[...sides].sort().join(" ")}`;
    const alike = events.get(key) ?? [];
    events.set(key, alike);
    let event = alike.find(({ topics }) => sharesTopic(topics, record.topics));
    if (!event) {
      event = { number: count++, topics: new Set() };
      alike.push(event); // few: there are no more of a kind than topics
    }
    for (const topic of record.topics) event.topics.add(topic);
    return { ...record, event: event.number };
  });
}

function sharesTopic(known: ReadonlySet<string>, topics: readonly string[]): boolean {
  return known.size === 0 || topics.length === 0 || topics.some((topic) => known.has(topic));
}
