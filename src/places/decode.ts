/** One wording of a place, as the data has it. */
export interface PlaceWord {
  readonly form: string;
  /** The wording is also something else ("Géorgie", "Jordan"): it needs context to be the state. */
  readonly ambiguous: boolean;
}

/** What one line of place data says about a state or a union. */
export interface PlaceRecord {
  /** Alpha-2 code, "XK" for Kosovo, or "EU". */
  readonly id: string;
  /** The commonest first; official, short and abbreviated names follow. */
  readonly names: readonly PlaceWord[];
  /** The base form; the language pack inflects it. */
  readonly adjectives: readonly PlaceWord[];
  /** Only those that are not an adjective with its first letter capitalised. */
  readonly demonyms: readonly PlaceWord[];
  /** The cities that the press uses for the state. */
  readonly capitals: readonly PlaceWord[];
  /** Stems of compounds: "franco" of "franco-allemand". */
  readonly prefixes: readonly string[];
}

/**
 * Reads place data: one record a line, `id:names:adjectives:demonyms:capitals:prefixes`, the wordings of a field
 * separated by commas, "?" after a wording that is ambiguous. Fields left out at the end of a line are empty.
 *
 * Never throws: lines without an id and empty wordings are passed over, further fields are not read.
 *
 * @example
 * ```ts
 * decodePlaces("GE:Géorgie?:géorgien::Tbilissi")[0]?.names; // [{ form: "Géorgie", ambiguous: true }]
 * ```
 */
export function decodePlaces(lines: string): readonly PlaceRecord[] {
  const records: PlaceRecord[] = [];
  for (const line of lines.split("\n")) {
    const [id = "", names, adjectives, demonyms, capitals, prefixes] = line.trim().split(":");
    if (id === "") continue;
    records.push({
      id,
      names: decodeWords(names),
      adjectives: decodeWords(adjectives),
      demonyms: decodeWords(demonyms),
      capitals: decodeWords(capitals),
      prefixes: decodeWords(prefixes).map((word) => word.form),
    });
  }
  return records;
}

function decodeWords(field = ""): PlaceWord[] {
  return field
    .split(",")
    .map((word) => {
      const ambiguous = word.endsWith("?");
      return { form: ambiguous ? word.slice(0, -1) : word, ambiguous };
    })
    .filter((word) => word.form !== "");
}
