import { DepecheError, shown } from "../errors.js";
import type { Gazetteer } from "./gazetteer.js";
import type { AgencyRecord } from "./types.js";

/**
 * Makes a gazetteer of records, to pass as `options.agencies`. It is compiled once, on first use.
 *
 * @throws {@link DepecheError} `bad-gazetteer` where a record lacks an id or a name, or an id comes twice
 * @example
 * ```ts
 * import { defineGazetteer, findAgencies } from "depeche";
 * import { french } from "depeche/fr";
 * const ours = defineGazetteer([
 *   { id: "fr-ponts", kind: "other", country: "FR", names: { fr: ["Régie des ponts de Lurcy"] } },
 * ]);
 * const [agency] = findAgencies("La Régie des ponts de Lurcy recrute.", { language: french, agencies: ours });
 * console.assert(agency?.id === "fr-ponts");
 * ```
 */
export function defineGazetteer(records: readonly AgencyRecord[]): Gazetteer {
  if (!Array.isArray(records)) {
    throw new DepecheError("bad-gazetteer", `the records are ${shown(records)}; pass an array of them`);
  }
  const ids = new Set<string>();
  for (const record of records) {
    if (!isRecord(record)) {
      throw new DepecheError(
        "bad-gazetteer",
        `a record is ${shown(record)}; give each an id, kind, country and lists of names by language`,
      );
    }
    if (ids.has(record.id))
      throw new DepecheError("bad-gazetteer", `the id ${shown(record.id)} comes twice; ids are unique`);
    ids.add(record.id);
  }
  return { contract: 1, kind: "gazetteer", records: () => records };
}

/** Whether a value has what a record needs, of the right types. */
function isRecord(value: unknown): value is AgencyRecord {
  if (typeof value !== "object" || value === null) return false;
  const { id, kind, country, names } = value as { readonly [Member in keyof AgencyRecord]?: unknown };
  const needed = [id, kind, country];
  if (!needed.every((word) => typeof word === "string" && word !== "")) return false;
  if (typeof names !== "object" || names === null) return false;
  const lists: unknown[] = Object.values(names);
  return lists.length > 0 && lists.every((list) => Array.isArray(list) && list.length > 0 && list.every(isName));
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
