import type { CooperationStatus } from "../../cooperation/types.js";

/** States that are drawn alike. */
export type Family = "together" | "talk" | "trouble";

const FAMILIES: { readonly [Status in CooperationStatus]: Family } = {
  existing: "together",
  agreed: "together",
  promised: "together",
  resumed: "together",
  praised: "talk",
  "called-for": "talk",
  discussed: "talk",
  suspended: "trouble",
  refused: "trouble",
  failed: "trouble",
  lacking: "trouble",
  denied: "trouble",
  threatened: "trouble",
};

/** The family of a state; one that is not known yet is talk. */
export function familyOf(status: CooperationStatus): Family {
  return FAMILIES[status] ?? "talk";
}
