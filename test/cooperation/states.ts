import type { CooperationStatus } from "depeche";

/** A state with two sentences that say it, and two that look alike and do not: what they say instead, or null for nothing. */
export interface StateCase {
  readonly state: CooperationStatus;
  readonly says: readonly [string, string];
  readonly misses: readonly [readonly [string, CooperationStatus | null], readonly [string, CooperationStatus | null]];
}
