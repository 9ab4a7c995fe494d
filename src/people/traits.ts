import type { Gender } from "./word-lists.js";

/** What a word is to the people of a text, as a bit set: what a pack lists, and what a word in a name shows. */
export enum Trait {
  /** A given name of women, and of men; of either has both. */
  FemaleName = 0x1,
  MaleName = 0x2,
  /** A pronoun for one person, of women and of men; for either has both. */
  FemalePronoun = 0x4,
  MalePronoun = 0x8,
  /** A determiner of one gender: "la". */
  FeminineDeterminer = 0x10,
  MasculineDeterminer = 0x20,
  /** Makes the words behind it, or those it is among, the name of a thing: "rue", "lycée", "Park". */
  Eponym = 0x40,
  Party = 0x80,
  /** Behind the number of an age: "ans". */
  Age = 0x100,
  /** A verb whose subject pronoun is nobody: "faut". */
  Impersonal = 0x200,
  /** A determiner of somebody new: "un". */
  Indefinite = 0x400,
  /** May stand between a determiner and a role noun: "ancien". */
  Prenominal = 0x800,
  /** Of a word in a name: an initial, and all in capitals. */
  Initial = 0x1000,
  Capitals = 0x2000,
}

export const GIVEN_NAME: number = Trait.FemaleName | Trait.MaleName;
export const PERSONAL_PRONOUN: number = Trait.FemalePronoun | Trait.MalePronoun;

/** The gender that traits tell by the bit of each; null where they have both or none. */
export function genderBy(traits: number, feminine: number, masculine: number): Gender {
  const told = traits & (feminine | masculine);
  if (told === feminine) return "f";
  return told === masculine ? "m" : null;
}
