import type { Found } from "./scan.js";

/** A phrase whose bodies are told: indices in the bodies of the text. */
export interface Resolved extends Omit<Found, "claims" | "whole"> {
  readonly bodies: readonly number[];
}
