import type { Agency } from "../agencies/types.js";
import type { Cooperation, Participant } from "../cooperation/types.js";
import type { Quote, Speaker } from "../quotes/types.js";

/** "Jeanne Roux, maire de Lurcy (FR)"; the words of the text where the source has no name; "?" where none is known. */
export function speakerLabel(speaker: Speaker | null): string {
  if (!speaker) return "?";
  const name = speakerName(speaker);
  const role = speaker.role && !name.includes(speaker.role) ? `, ${speaker.role}` : "";
  return `${name}${role}${inBrackets(speaker.country)}`;
}

/** The name of a source, else the words that stand for it. */
export function speakerName(speaker: Speaker): string {
  return speaker.name ?? speaker.mention?.text ?? speaker.role ?? speaker.kind;
}

/** "direct: Jeanne Roux, maire de Lurcy (FR)" */
export function quoteLabel(quote: Quote): string {
  return `${quote.type}: ${speakerLabel(quote.speaker)}${doubt(quote.certainty)}`;
}

/** "Agence nationale … – ANSSI (FR)"; the acronym only where the words are not the acronym themselves. */
export function agencyLabel(agency: Agency, words: string): string {
  const name = words === agency.name && agency.acronym ? agency.acronym : agency.name;
  return `${name}${inBrackets(agency.country)}`;
}

/** "France + Allemagne", or "Mali → France" where one side alone acts. */
export function sidesLabel(participants: readonly Participant[]): string {
  const named = (role: Participant["role"]): string =>
    participants
      .filter((one) => one.role === role)
      .map((one) => one.name)
      .join(" + ");
  const [joint, source, target] = [named("joint"), named("source"), named("target")];
  const acts = source && target ? `${source} → ${target}` : source || (target && `→ ${target}`);
  return [joint, acts].filter(Boolean).join(" + ") || "?";
}

/** "agreed: France + Allemagne, cybersecurity; says Jeanne Roux" */
export function cooperationLabel(cooperation: Cooperation): string {
  const topics = cooperation.topics.length > 0 ? `, ${cooperation.topics.join(", ")}` : "";
  const claim = cooperation.claimedBy ? `; says ${speakerName(cooperation.claimedBy)}` : "";
  return `${cooperation.status}: ${sidesLabel(cooperation.participants)}${topics}${claim}${doubt(cooperation.certainty)}`;
}

function inBrackets(country: string | null): string {
  return country ? ` (${country})` : "";
}

function doubt(certainty: "high" | "low"): string {
  return certainty === "low" ? " (unsure)" : "";
}
