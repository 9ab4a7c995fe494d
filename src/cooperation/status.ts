import type { CooperationStatus } from "./types.js";

/** What an operator does to the state of the cooperation it governs, see `CooperationRules.operators`. */
export type Effect =
  | CooperationStatus
  | "carry"
  | "want"
  | "must"
  | "can"
  | "may"
  | "going"
  | "announce"
  | "decide"
  | "doubt"
  | "redo"
  | "weigh"
  | "say"
  | "over";

/** How an operator stands in its clause. */
export interface Mood {
  readonly negated: boolean;
  /** A form that says it is yet to come. */
  readonly future: boolean;
  readonly conditional: boolean;
  /** "aurait coopéré": a conditional of what is past. */
  readonly unreal: boolean;
  /** "ne coopère plus": what is negated was so before. */
  readonly over?: boolean;
}

/** What an operator without a verb says: no negation, no tense. */
export const PLAIN: Mood = { negated: false, future: false, conditional: false, unreal: false };

type State = CooperationStatus | null;

const ENDED = new Set<State>(["suspended", "refused", "failed"]);

/** What becomes of a state that is said not to be so: "n'a pas signé" is failed, "n'est pas rompu" goes on. */
const NEGATED: Readonly<Partial<Record<Effect, State>>> = {
  existing: "lacking",
  agreed: "failed",
  promised: "refused",
  "called-for": null,
  praised: "lacking",
  discussed: null,
  resumed: "suspended",
  suspended: "existing",
  refused: "existing",
  failed: "discussed",
  lacking: "existing",
  denied: "existing",
  threatened: "existing",
  doubt: "existing",
  want: "refused",
  must: "refused",
  can: "refused",
  may: "refused",
  going: "refused",
};

/** Effects of what stood until it is negated with "no longer". */
const STANDING = new Set<Effect>(["existing", "agreed", "carry", "praised"]);

/** States that a side wills where it says them of what is to come. */
const DECLINED = new Set<State>(["lacking", "failed"]);

/**
 * The state of a cooperation whose state was `state` and that an operator governs: "signer" + "prêts à" is promised,
 * "suspendre" + "menacer de" is threatened. Null where the whole says no cooperation.
 *
 * @param behind whether it stands behind the noun, which is then its subject
 * @param onNoun whether the operator governs a noun ("veulent une coalition") or a verb ("veulent coopérer")
 */
export function governed(
  effect: Effect,
  state: CooperationStatus,
  mood: Mood,
  onNoun: boolean,
  behind: boolean,
): State {
  if (mood.negated && behind && effect === "can") return "called-for"; // "la coopération ne peut dépendre de …"
  if (behind && effect === "praised" && state === "agreed") return "praised"; // a deal that is judged, not greeted
  if (mood.unreal && (effect === "can" || effect === "may" || effect === "must" || effect === "want")) return null;
  if (mood.negated) {
    if (mood.over && !mood.future && STANDING.has(effect)) return "suspended";
    if (effect === "say") return state === "existing" ? "denied" : state;
    if (effect === "carry" || effect === "announce" || effect === "redo") return uncarried(effect, state, mood);
    const turned = NEGATED[effect] ?? null;
    if (mood.future && !behind && DECLINED.has(turned)) return "refused"; // "la France ne coopérera pas"
    return ENDED.has(state) && turned === "refused" ? "existing" : turned;
  }
  const reached = affirmed(effect, state, onNoun);
  if (reached === null || !(mood.future || mood.conditional)) return reached;
  return later(reached);
}

/** What becomes of a state that a negated verb would have left as it is: "n'ont pas renforcé leur coopération". */
function uncarried(effect: Effect, state: CooperationStatus, mood: Mood): State {
  if (state === "existing") return mood.future ? "refused" : "lacking";
  if (effect !== "carry") return state;
  return state === "agreed" ? "failed" : ENDED.has(state) ? null : state; // "ne prévoit pas de suspension"
}

/** The same, said of what is yet to come: "signeront" is promised, "romprait" is threatened. */
function later(state: CooperationStatus): CooperationStatus {
  if (state === "suspended") return "threatened";
  return state === "existing" || state === "agreed" || state === "resumed" ? "promised" : state;
}

function affirmed(effect: Effect, state: CooperationStatus, onNoun: boolean): State {
  switch (effect) {
    case "carry":
    case "say":
    case "over":
      return state;
    case "announce":
      return state === "existing" ? "promised" : state;
    case "decide": // "a décidé de suspendre" has suspended
      return state === "suspended" ? state : later(state);
    case "redo":
    case "promised":
      return state === "suspended" ? "threatened" : state === "called-for" || state === "refused" ? state : "promised";
    case "going":
    case "may":
      return later(state);
    case "want":
      return state === "suspended" ? "threatened" : onNoun ? "called-for" : "promised";
    case "must":
      if (state === "discussed") return state; // "doivent en discuter lundi" tells a date
      return state === "suspended" ? "threatened" : "called-for";
    case "called-for":
      return state === "suspended" ? "threatened" : "called-for";
    case "can":
      return state === "suspended" ? "threatened" : state;
    case "praised":
      return state === "existing" ? "praised" : state;
    case "discussed":
      return state === "suspended" ? state : "discussed";
    case "weigh":
      return state === "suspended" ? "threatened" : "discussed";
    case "refused":
      return ENDED.has(state) ? "existing" : "refused";
    case "denied":
      return state === "suspended" || state === "lacking" ? "existing" : "denied";
    case "doubt":
      return "threatened";
    case "lacking":
      return state === "agreed" ? null : "lacking"; // "faute d'accord" is no complaint about a partner
    case "failed": // "failed to cooperate": it is lacking
      return state === "existing" && !onNoun ? "lacking" : effect;
    case "threatened":
      return effect;
    default:
      return effect;
  }
}
