import { decodeAgencies } from "../gazetteer/format.js";
import type { AgencyRecord } from "./types.js";

/** A body that a gazetteer holds; its record is decoded when a text names it. */
export interface KnownBody {
  readonly id: string;
  readonly kind: AgencyRecord["kind"];
  readonly country: string;
  readonly source: string | AgencyRecord;
}

/** The record behind a known body. */
export function recordOf(body: KnownBody): AgencyRecord {
  return typeof body.source === "string" ? (decodeAgencies(body.source)[0] as AgencyRecord) : body.source;
}
