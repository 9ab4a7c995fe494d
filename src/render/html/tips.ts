import type { Agency } from "../../agencies/types.js";
import type { Cooperation } from "../../cooperation/types.js";
import type { Person } from "../../people/types.js";
import type { Quote } from "../../quotes/types.js";
import { sidesLabel, speakerName } from "../labels.js";

/** What is shown of a finding on hover and focus, a line each. */
export function quoteTip(quote: Quote): string {
  const { speaker } = quote;
  const name = speaker ? speakerName(speaker) : "Nobody named";
  const role = speaker?.role && !name.includes(speaker.role) ? speaker.role : null;
  const cue = quote.cue ? `“${quote.cue.text}” (${quote.cue.lemma})` : "no cue";
  return lines(name, dotted(role, speaker?.country), dotted(`${quote.type} quote`, cue, doubt(quote.certainty)));
}

/** The state, the sides and the topics. */
export function cooperationTip(one: Cooperation): string {
  return lines(
    sidesLabel(one.participants),
    dotted(one.status, one.topics.join(", "), doubt(one.certainty)),
    one.claimedBy ? `says ${speakerName(one.claimedBy)}` : null,
  );
}

/** The official name, the kind and whose it is; several where one phrase names several. */
export function agencyTip(agencies: readonly Agency[]): string {
  return lines(
    ...agencies.flatMap((agency) => [
      agency.acronym ? `${agency.name} (${agency.acronym})` : agency.name,
      dotted(agency.kind, agency.country ?? "state unknown", agency.known ? null : "in no gazetteer"),
    ]),
  );
}

/** The full name, the first role and the country. */
export function personTip(person: Person): string {
  return lines(person.name, dotted(person.roles[0]?.text, person.country));
}

function lines(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join("\n");
}

/** Parts with a middle dot between those that are there. */
export function dotted(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}

/** "unsure" where a finding is. */
export function doubt(certainty: "high" | "low"): string | null {
  return certainty === "low" ? "unsure" : null;
}
