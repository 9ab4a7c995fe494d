import type { CueFrame } from "../language/rules/quotes.js";

/** The constructions of `CueFrame` as bits, and what else is told of a cue verb. */
export enum Frame {
  Clause = 0x1,
  Marked = 0x2,
  Question = 0x4,
  Infinitive = 0x8,
  Speech = 0x10,
  Phrase = 0x20,
  State = 0x40,
  Addressee = 0x80,
  Bare = 0x100,
  Opinion = 0x200,
  Told = 0x400,
  Learned = 0x800,
  /** The verb with a reflexive pronoun. */
  Reflexive = 0x1000,
  /** A form of the verb is a noun, too. */
  Homograph = 0x2000,
}

const BITS: Readonly<Record<CueFrame, number>> = {
  clause: Frame.Clause,
  marked: Frame.Marked,
  question: Frame.Question,
  infinitive: Frame.Infinitive,
  speech: Frame.Speech,
  phrase: Frame.Phrase,
  state: Frame.State,
  addressee: Frame.Addressee,
  bare: Frame.Bare,
  opinion: Frame.Opinion,
  told: Frame.Told,
  learned: Frame.Learned,
};

/** The bits of a list of constructions. */
export function framesOf(takes: readonly CueFrame[]): number {
  return takes.reduce((bits, name) => bits | BITS[name], 0);
}
