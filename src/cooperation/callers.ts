import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { Frame } from "./frames.js";
import type { Operator } from "./operators.js";
import { countriesOf, type Taking } from "./taking.js";
import type { Trigger } from "./triggers.js";

/** Whether several sides are the subject: "la Suède et le Portugal plaident pour …" is nobody's claim. */
export function actJointly(
  sides: readonly Taking[],
  { words, rule }: Frame,
  from: number,
  to: number,
  { sense }: Trigger,
): boolean {
  // "elles demandent l'extradition": the authorities of one state
  if (sense.class !== "legal" && words.some((word) => word.kind === "they" && word.first < to)) return true;
  if (rule !== "clause") return false;
  const before = sides.filter(({ mentions }) => mentions.some(({ first }) => first >= from && first < to));
  return countriesOf(before) > 1;
}

/**
 * The sides without one that only calls on others: "le Chili appelle | la Suède et le Portugal à coopérer". A caller of
 * one other side is a side: "le Chili appelle la Suède à coopérer".
 */
export function withoutCaller(
  sides: readonly Taking[],
  operators: readonly Operator[],
  { words }: Frame,
): readonly Taking[] {
  const call = operators.find(({ effect, verb }) => verb && effect === "called-for");
  if (!call) return sides;
  const called = sides.filter(({ mentions }) => mentions.some(({ first }) => first >= call.last));
  if (countriesOf(called) > 1) return called;
  const all = words.some(({ kind, first }) => kind === "all" && first >= call.last); // "elle demande | une solidarité mondiale"
  return all ? sides.filter(({ mentions }) => !mentions.every(({ form }) => form === "person")) : sides;
}

/** Tokens between a verb and the agent that judges. */
const AGENT_REACH = 3;

/** The sides without one that only judges the others: "leur coopération a été saluée | par l'Otan". */
export function withoutJudge(doc: Doc, sides: readonly Taking[], operators: readonly Operator[]): readonly Taking[] {
  const praise = operators.find(({ effect, verb }) => verb && effect === "praised");
  if (!praise) return sides;
  for (let at = praise.last; at < praise.last + AGENT_REACH; at++) {
    if ((bitsAt(doc, at) & Word.By) === 0) continue;
    const judged = sides.filter(({ mentions }) => !mentions.length || mentions.some(({ first }) => first < at));
    return countriesOf(judged) > 1 ? judged : sides;
  }
  return sides;
}
