import { decodeAgencies } from "../gazetteer/format.js";
import type { AgencyRecord } from "./types.js";

/** A body that a gazetteer holds; its line is decoded when a text first names it. */
export class KnownBody {
  #record: AgencyRecord | null = null;
  #name: string | null = null;
  #acronym: string | null | undefined = undefined;

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

  /** The first of its names. */
  get name(): string {
    this.#name ??= firstOf(this.record.names) ?? firstOf(this.record.acronyms) ?? this.id;
    return this.#name;
  }

  /** The first of its acronyms; null if it has none. */
  get acronym(): string | null {
    if (this.#acronym === undefined) this.#acronym = firstOf(this.record.acronyms) ?? null;
    return this.#acronym;
  }
}

function firstOf(lists: AgencyRecord["acronyms"]): string | undefined {
  return lists && Object.values(lists)[0]?.[0];
}
