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
  return lines.split("\n").flatMap((line) => {
    const fields = fieldsOf(line);
    if (fields === null) return [];
    return [
      {
        id: fields.id,
        names: fields.names.map(decodeWord),
        adjectives: fields.adjectives.map(decodeWord),
        demonyms: fields.demonyms.map(decodeWord),
        capitals: fields.capitals.map(decodeWord),
        prefixes: fields.prefixes.map(wordingOf),
      },
    ];
  });
}

type PlaceFields = { readonly id: string } & Readonly<Record<Exclude<keyof PlaceRecord, "id">, readonly string[]>>;

/** The entries of a line of place data, as they stand there; null for a line without an id. */
export function fieldsOf(line: string): PlaceFields | null {
  const [id = "", names = "", adjectives = "", demonyms = "", capitals = "", prefixes = ""] = line.trim().split(":");
  if (id === "") return null;
  return {
    id,
    names: entriesOf(names),
    adjectives: entriesOf(adjectives),
    demonyms: entriesOf(demonyms),
    capitals: entriesOf(capitals),
    prefixes: entriesOf(prefixes),
  };
}

/** Whether the wording of an entry is also something else. */
export function isAmbiguous(entry: string): boolean {
  return entry.endsWith("?");
}

/** An entry without its mark. */
export function wordingOf(entry: string): string {
  return isAmbiguous(entry) ? entry.slice(0, -1) : entry;
}

function entriesOf(field: string): readonly string[] {
  return field === "" ? [] : field.split(",").filter((entry) => wordingOf(entry) !== "");
}

function decodeWord(entry: string): PlaceWord {
  return { form: wordingOf(entry), ambiguous: isAmbiguous(entry) };
}
