/** Words about public bodies. */
export interface AgencyRules {
  /** Gazetteer lines of the bodies that the press of this language meets daily, see `decodeAgencies`. */
  readonly gazetteer: readonly string[];
}
