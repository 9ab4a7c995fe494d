import type { AgencyRecord } from "./types.js";

/** A set of bodies, as `defineGazetteer` makes it. Told by its shape, so that copies of the library mix. */
export interface Gazetteer {
  /** Version of this shape. */
  readonly contract: 1;
  /** Tells it from a pack. */
  readonly kind: "gazetteer";
  /** The lines of one that comes with the library; a caller's own bodies outdo those of the same wording in it. */
  readonly lines?: readonly string[];
  /** The bodies; decoded on first use where they come as lines. */
  readonly records: () => readonly AgencyRecord[];
}
