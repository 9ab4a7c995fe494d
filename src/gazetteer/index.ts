/**
 * Public bodies of the world, to pass as `options.agencies`.
 *
 * @module depeche/agencies
 */
import type { Gazetteer } from "../agencies/gazetteer.js";
import type { AgencyRecord } from "../agencies/types.js";
import { britain } from "./britain.js";
import { europe } from "./europe.js";
import { decodeAgencies } from "./format.js";
import { france } from "./france.js";
import { franceAgencies } from "./france-agencies.js";
import { franceSecurity } from "./france-security.js";
import { international } from "./international.js";
import { unitedStatesAgencies } from "./offices/american.js";
import { britishBodies } from "./offices/british.js";
import { franceOffices } from "./offices/french.js";
import { intelligenceSouth } from "./offices/intelligence-africa-americas.js";
import { intelligenceNorth } from "./offices/intelligence-europe-asia.js";
import { regulatorsAfricaAsia } from "./offices/regulators-africa-asia.js";
import { regulatorsAmericas } from "./offices/regulators-americas.js";
import { regulatorsEurope } from "./offices/regulators-europe.js";
import { americanOrganisations } from "./organisations/american.js";
import { europeanUnion } from "./organisations/european-union.js";
import { regionalOrganisations } from "./organisations/regional.js";
import { unitedNations } from "./organisations/united-nations.js";
import { unitedStates } from "./united-states.js";
import { africa } from "./world/africa.js";
import { americas } from "./world/americas.js";
import { europeNorthEast } from "./world/europe-north-east.js";
import { europeSouthEast } from "./world/europe-south-east.js";
import { europeSouthWest } from "./world/europe-south-west.js";
import { germany } from "./world/germany.js";
import { middleEast } from "./world/middle-east.js";
import { neighbours } from "./world/neighbours.js";
import { northAfrica } from "./world/north-africa.js";
import { oceania } from "./world/oceania.js";
import { russiaAsia } from "./world/russia-asia.js";
import { turkeyCaucasus } from "./world/turkey-caucasus.js";

/** The bodies of states by part of the world. */
const world = [
  germany,
  europeSouthWest,
  europeNorthEast,
  europeSouthEast,
  neighbours,
  turkeyCaucasus,
  russiaAsia,
  middleEast,
  northAfrica,
  africa,
  americas,
  oceania,
];

/** The bodies of states by what they do. */
const offices = [intelligenceSouth, intelligenceNorth, regulatorsEurope, regulatorsAmericas, regulatorsAfricaAsia];

/** The bodies of several states. */
const shared = [europe, international, europeanUnion, unitedNations, americanOrganisations, regionalOrganisations];

/** A gazetteer of compact lines, decoded once when it is first asked for its records. */
function gazetteerOf(...parts: readonly string[]): Gazetteer {
  let records: readonly AgencyRecord[] | null = null;
  return {
    contract: 1,
    kind: "gazetteer",
    lines: parts,
    records: () => {
      records ??= parts.flatMap(decodeAgencies);
      return records;
    },
  };
}

/** Bodies of France. */
export const frenchAgencies: Gazetteer = /* @__PURE__ */ gazetteerOf(
  france,
  franceSecurity,
  franceAgencies,
  franceOffices,
);

/** Bodies of the European Union and of several states. */
export const internationalAgencies: Gazetteer = /* @__PURE__ */ gazetteerOf(...shared);

/** Bodies of the United States and the United Kingdom. */
export const anglophoneAgencies: Gazetteer = /* @__PURE__ */ gazetteerOf(
  unitedStates,
  unitedStatesAgencies,
  britain,
  britishBodies,
);

/** Bodies of the other states. */
export const worldAgencies: Gazetteer = /* @__PURE__ */ gazetteerOf(...world, ...offices);

/**
 * Every body this package knows.
 *
 * @example
 * ```ts
 * import { agencies } from "depeche/agencies";
 * console.assert(agencies.records().length > 0);
 * ```
 */
export const agencies: Gazetteer = /* @__PURE__ */ gazetteerOf(
  france,
  franceSecurity,
  franceAgencies,
  franceOffices,
  ...shared,
  unitedStates,
  unitedStatesAgencies,
  britain,
  britishBodies,
  ...world,
  ...offices,
);
