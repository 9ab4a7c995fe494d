import nlp from "compromise/three";
import type { Annotator } from "../../../language/annotator.js";

/** Given names already asked for; the cache is emptied when full. */
const known = new Map<string, "f" | "m" | null>();
const ROOM = 5000;

/** compromise: the gender that a given name tells. It is asked for short names only: it slows down on odd input. */
export const compromise: Annotator = {
  describe(name) {
    const given = name.slice(0, 40).split(/[ \u00a0]/, 1)[0] as string;
    if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(given)) return null;
    const before = known.get(given);
    if (before !== undefined) return before;
    if (known.size >= ROOM) known.clear();
    const doc = nlp(given);
    const gender = doc.has("#FemaleName") ? "f" : doc.has("#MaleName") ? "m" : null;
    known.set(given, gender);
    return gender;
  },
};
