import type { Cooperation } from "./types.js";

/** Numbers the records of a document: those that say the same (state, sides, a topic in common) share a number. */
export function withEvents(records: readonly Omit<Cooperation, "event">[]): Cooperation[] {
  const events: { key: string; topics: Set<string> }[] = [];
  return records.map((record) => {
    const sides = new Set(record.participants.map((side) => side.country ?? side.id));
    const key = `${record.status} ${[...sides].sort().join(" ")}`;
    let event = events.findIndex(
      (known) =>
        known.key === key &&
        (known.topics.size === 0 ||
          record.topics.length === 0 ||
          record.topics.some((topic) => known.topics.has(topic))),
    );
    if (event < 0) event = events.push({ key, topics: new Set() }) - 1;
    for (const topic of record.topics) events[event]?.topics.add(topic);
    return { ...record, event };
  });
}
