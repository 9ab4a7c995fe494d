import type { PlaceRules } from "../../language/rules/places.js";
import { groupsOfStates, places } from "./places.js";
import { regionCities } from "./region-cities.js";

/** States and cities in English. */
export const states: PlaceRules = {
  states: places,
  groups: groupsOfStates,
  cities: regionCities,
  adjectiveCapital: true,
};
