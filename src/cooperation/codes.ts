import type { TriggerClass } from "./lexicon.js";
import type { CooperationStatus, Topic } from "./types.js";

/** The four kinds of material cooperation that CAMEO tells apart by a last digit. */
type Field = "economic" | "military" | "judicial" | "intelligence";

const FIELD_OF: Readonly<Partial<Record<Topic, Field>>> = {
  "economy-trade": "economic",
  energy: "economic",
  defence: "military",
  justice: "judicial",
  police: "judicial",
  "organised-crime": "judicial",
  intelligence: "intelligence",
};

/** The codes of a state: for cooperation in general, by field, for talks, for diplomacy. */
interface Codes {
  readonly plover: string | null;
  readonly cameo: string;
  readonly fields?: Readonly<Record<Field, string>>;
  readonly talk?: { readonly cameo: string; readonly plover?: string };
  readonly diplomacy?: string;
  /** Where the cooperation is a text: "se retire de l'accord". */
  readonly deal?: { readonly plover: string };
}

const fields = (stem: string): Readonly<Record<Field, string>> => ({
  economic: `${stem}1`,
  military: `${stem}2`,
  judicial: `${stem}3`,
  intelligence: `${stem}4`,
});

/**
 * The one table of codes, after P. A. Schrodt, "CAMEO: Conflict and Mediation Event Observations", codebook 1.1b3
 * (2012), and the PLOVER codebook 0.8 (Open Event Data Alliance, 2022).
 */
const CODES: Readonly<Record<CooperationStatus, Codes>> = {
  existing: { plover: "COOPERATE", cameo: "060", fields: fields("06"), diplomacy: "050" },
  agreed: { plover: "SUPPORT", cameo: "057" },
  promised: { plover: "AGREE", cameo: "030", fields: fields("031") },
  "called-for": { plover: "REQUEST:assist", cameo: "020", fields: fields("021"), diplomacy: "022" },
  praised: { plover: "SUPPORT", cameo: "051" },
  discussed: { plover: "CONSULT", cameo: "040" },
  resumed: { plover: "COOPERATE", cameo: "060", fields: fields("06"), diplomacy: "050" },
  suspended: {
    plover: "SANCTION:discontinue",
    cameo: "160",
    diplomacy: "161",
    talk: { cameo: "164" },
    deal: { plover: "SANCTION:withdraw" },
  },
  refused: {
    plover: "REJECT:assist",
    cameo: "120",
    fields: fields("121"),
    talk: { cameo: "125", plover: "REJECT:meet" },
  },
  failed: { plover: "REJECT", cameo: "127", talk: { cameo: "164", plover: "SANCTION:withdraw" } },
  lacking: { plover: "ACCUSE:disapprove", cameo: "111" },
  denied: { plover: null, cameo: "016" },
  threatened: { plover: "THREATEN:relations", cameo: "1313", talk: { cameo: "134" } },
};

/** CAMEO and PLOVER codes of a cooperation in a state. */
export function codesOf(
  status: CooperationStatus,
  topics: readonly Topic[],
  kind: TriggerClass,
): { cameo: string; plover: string | null } {
  const codes = CODES[status];
  if (kind === "talk" && codes.talk) return { plover: codes.plover, ...codes.talk };
  const plover = kind === "deal" && codes.deal ? codes.deal.plover : codes.plover;
  for (const topic of topics) {
    const field = FIELD_OF[topic];
    if (field && codes.fields) return { cameo: codes.fields[field], plover };
    if (topic === "diplomacy" && codes.diplomacy) return { cameo: codes.diplomacy, plover };
  }
  return { cameo: codes.cameo, plover };
}
