import { KnownBody } from "./bodies.js";
import type { Gazetteer } from "./gazetteer.js";
import type { NameIndex, Wording } from "./names.js";
import type { AgencyRecord } from "./types.js";

/** The form of a mention by the mark before its wording in a line. */
const FORMS: Readonly<Record<string, Wording["form"]>> = {
  "|": "name",
  "=": "acronym",
  "<": "name",
  "@": "metonym",
  "!": "office",
};

/** The bodies of several gazetteers, each once, and where they are by id. */
export interface KnownBodies {
  readonly list: KnownBody[];
  readonly byId: Map<string, number>;
}

/** Puts the wordings of gazetteer lines into an index, without decoding the records. */
export function gatherLines(lines: string, language: string, bodies: KnownBodies, names: NameIndex): void {
  for (const line of lines.split("\n")) {
    if (line.length < 3) continue;
    const pieces = line.split(/ ([|;=<@!]) /);
    const [id = "", kind = "other", country = ""] = (pieces[0] as string).split(" ", 3);
    const body = bodyOf(bodies, new KnownBody(id, kind as KnownBody["kind"], country, line, false));
    let form: Wording["form"] = "name";
    let native = true;
    for (let at = 1; at < pieces.length; at += 2) {
      const mark = pieces[at] as string;
      form = FORMS[mark] ?? form;
      const piece = (pieces[at + 1] as string).trim();
      let wording = piece;
      if (mark === "|") {
        native = piece.startsWith(language);
        wording = piece.slice(piece.indexOf(": ") + 2);
      }
      names.add(wording, body, form, native);
    }
  }
}

/** Puts the wordings of a gazetteer into an index. */
export function gatherAll(gazetteer: Gazetteer, language: string, bodies: KnownBodies, names: NameIndex): void {
  if (gazetteer.lines) {
    for (const lines of gazetteer.lines) gatherLines(lines, language, bodies, names);
    return;
  }
  for (const record of gazetteer.records()) {
    const { id, kind, country } = record;
    const body = bodyOf(bodies, new KnownBody(id, kind, country, record, true));
    addAll(record.names, body, "name", language, names);
    addAll(record.former, body, "name", language, names);
    addAll(record.acronyms, body, "acronym", language, names);
    addAll(record.metonyms, body, "metonym", language, names);
    addAll(record.offices, body, "office", language, names);
  }
}

function addAll(
  lists: AgencyRecord["names"] | undefined,
  body: number,
  form: Wording["form"],
  language: string,
  names: NameIndex,
): void {
  for (const [tag, list] of Object.entries(lists ?? {})) {
    for (const wording of list) names.add(wording, body, form, tag === language);
  }
}

/** The index of a body; the one that comes later, which tells more, takes the place of the one before. */
function bodyOf(bodies: KnownBodies, body: KnownBody): number {
  const known = bodies.byId.get(body.id);
  if (known !== undefined) {
    bodies.list[known] = body;
    return known;
  }
  const index = bodies.list.push(body) - 1;
  bodies.byId.set(body.id, index);
  return index;
}
