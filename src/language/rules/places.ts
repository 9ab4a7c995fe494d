/** Words about states. */
export interface PlaceRules {
  /** One state a line, see `decodePlaces`. */
  readonly states: string;
  /** Wordings that name a union or alliance as a side, `id:wording,wording` a line. */
  readonly groups: string;
  /** Large cities and seats of bodies, `id:city,city` a line. */
  readonly cities: string;
  /** Whether the adjective of a state has a capital ("German") or has one only as a demonym ("allemand", "l'Allemand"). */
  readonly adjectiveCapital: boolean;
}
