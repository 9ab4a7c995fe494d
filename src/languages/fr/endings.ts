/** What the end of a word says of its inflection: how many letters give way, and what may stand in their place. */
export type Ending = readonly [replaced: number, forms: readonly string[]];

/** No ending of a table is longer. */
const LONGEST = 12;

const decoded = new Map<string, ReadonlyMap<string, Ending>>();

/**
 * The row of a table for the longest ending of the word. A table has a row a line: the endings, with commas between
 * them, then the forms. A dot parts letters that must stand before from those that give way ("ser.vir"), and "^" is
 * the start of the word. The table is decoded on first use.
 */
export function findEnding(table: string, word: string): Ending | undefined {
  let endings = decoded.get(table);
  if (endings === undefined) {
    endings = decode(table);
    decoded.set(table, endings);
  }
  const whole = `^${word}`;
  for (let start = Math.max(0, whole.length - LONGEST); start < whole.length; start++) {
    const found = endings.get(whole.slice(start));
    if (found !== undefined) return found;
  }
  return undefined;
}

function decode(table: string): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  for (const row of table.trim().split("\n")) {
    const [keys = "", ...forms] = row.split(" ");
    for (const key of keys.split(",")) {
      endings.set(key.replace(".", ""), [key.length - key.indexOf(".") - 1, forms]);
    }
  }
  return endings;
}
