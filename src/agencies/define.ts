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
  const ids = new Set<string>();
  for (const record of records) {
    if (typeof record?.id !== "string" || record.id === "" || Object.values(record.names ?? {}).flat().length === 0) {
      throw new DepecheError(
        "bad-gazetteer",
        `a record is ${shown(record)}; give each an id, kind, country and a name`,
      );
    }
    if (ids.has(record.id))
      throw new DepecheError("bad-gazetteer", `the id ${shown(record.id)} comes twice; ids are unique`);
    ids.add(record.id);
  }
  return { contract: 1, kind: "gazetteer", records: () => records };
}
