import type { AgencyKind, AgencyRecord } from "../agencies/types.js";

/** The members of a record that a mark in a language section fills; what stands before the first mark are names. */
const LISTS = { "=": "acronyms", "<": "former", "@": "metonyms", "!": "offices" } as const;

type List = "names" | (typeof LISTS)[keyof typeof LISTS];
type Draft = { -readonly [K in keyof AgencyRecord]: AgencyRecord[K] };

/**
 * Reads the compact lines in which the gazetteer is written, one body a line:
 *
 * ```text
 * id kind country [^parent] [Q123] | fr: official name ; other name = ACR ; ACR2 < former name @ metonym ! office | en: …
 * ```
 *
 * The body's own language stands first. Blank lines part groups and mean nothing.
 *
 * @param lines - Lines of the format, in the order of the result. They are trusted: nothing is validated.
 * @returns One record a line that is not blank.
 * @example
 * ```ts
 * decodeAgencies("gb-interior ministry GB | en: Home Office ! Home Secretary");
 * // [{ id: "gb-interior", kind: "ministry", country: "GB",
 * //    names: { en: ["Home Office"] }, offices: { en: ["Home Secretary"] } }]
 * ```
 */
export function decodeAgencies(lines: string): AgencyRecord[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(decodeLine);
}

function decodeLine(line: string): AgencyRecord {
  const [head = "", ...sections] = line.split("|");
  const [id = "", kind = "", country = "", ...links] = head.trim().split(" ");
  const record: Draft = { id, kind: kind as AgencyKind, country, names: {} };
  for (const link of links) {
    if (link.startsWith("^")) record.parent = link.slice(1);
    else record.qid = link;
  }
  for (const section of sections) addSection(record, section);
  return record;
}

/** Adds one language section: "fr: name ; name = ACR ! office". */
function addSection(record: Draft, section: string): void {
  const colon = section.indexOf(":");
  const tag = section.slice(0, colon).trim();
  let list: List = "names";
  for (const piece of section.slice(colon + 1).split(/ ([=<@!]) /)) {
    if (piece in LISTS) list = LISTS[piece as keyof typeof LISTS];
    else record[list] = { ...record[list], [tag]: piece.split(" ; ").map((wording) => wording.trim()) };
  }
}
