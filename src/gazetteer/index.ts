/**
 * Public bodies of the world, to pass as `options.agencies`.
 *
 * @module depeche/agencies
 */
import type { Gazetteer } from "../agencies/gazetteer.js";
import { decodeAgencies } from "./format.js";
import { france } from "./france.js";

/**
 * Every body this package knows.
 *
 * @example
 * ```ts
 * import { agencies } from "depeche/agencies";
 * console.assert(agencies.records().length > 0);
 * ```
 */
export const agencies: Gazetteer = {
  contract: 1,
  kind: "gazetteer",
  records: () => decodeAgencies(france),
};
