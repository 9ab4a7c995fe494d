import { decodeAgencies } from "../gazetteer/format.js";
import type { AgencyRecord } from "./types.js";

/** A body that a gazetteer holds; its line is decoded when a text first names it. */
export class KnownBody {
  #record: AgencyRecord | null = null;

  constructor(
    readonly id: string,
    readonly kind: AgencyRecord["kind"],
    readonly country: string,
    private readonly source: string | AgencyRecord,
    /** Whether a caller brought it. */
    readonly own: boolean,
  ) {}

  get record(): AgencyRecord {
    this.#record ??= typeof this.source === "string" ? (decodeAgencies(this.source)[0] as AgencyRecord) : this.source;
    return this.#record;
  }
}
