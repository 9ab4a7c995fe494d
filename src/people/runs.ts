import { bitsAt, type Doc, formsAt, indexBefore } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { Word } from "../language/word.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import type { NameContext } from "./context.js";
import { continuesName, givenGender, hasStop, isInitial, isParticle, joins, opensName } from "./words.js";

/** Words a name has at most. */
const LONGEST = 6;
/** Particles in a row at most: "van der", "de la". */
const PARTICLES = 3;

/**
 * The words of the run of capitalised words that starts at `from`, particles and full stops of initials left out:
 * "Jean", "Giscard", "Estaing" of "Jean Giscard d'Estaing". Places, roles and function words end it.
 *
 * @param led an honorific stands before, so that it may open with a particle: "M. |de Villepin"
 */
export function readRun(context: NameContext, from: number, limit: number, led: boolean): number[] {
  const { doc } = context;
  const words: number[] = [];
  let at = from;
  while (at < limit && words.length < LONGEST) {
    if (at > from && !joins(doc, at)) break;
    if (words.length > 0 || led) {
      const behind = pastParticles(context, at, limit);
      if (behind > at && (behind >= limit || !isName(context, behind, true) || !mayLink(context, at, words, led)))
        break;
      at = behind;
    }
    if (words.length > 1 && isHeadlineVerb(context, at, words)) break;
    if (!isName(context, at, words.length > 0) || isTitle(context, at, words)) break;
    words.push(at);
    at += isInitial(doc, at) && hasStop(doc, at + 1) ? 2 : 1;
    if (isSlashed(doc, at, limit)) {
      words.push(at + 1);
      at += 2;
    }
  }
  return words;
}

function isName(context: NameContext, at: number, inside: boolean): boolean {
  return (inside ? continuesName(context.doc, at) : opensName(context.doc, at)) && !context.isPlace(at);
}

function pastParticles(context: NameContext, from: number, limit: number): number {
  const { doc } = context;
  let at = from;
  while (at < limit && at - from < PARTICLES && isParticle(doc, at) && (at === from || joins(doc, at))) at++;
  return at;
}

/** A role noun ends the run, unless a given name or particle makes it a family name: "Jean |Berger|", "Le |Maire|". */
function isTitle({ doc, lexicon, roles }: NameContext, at: number, words: readonly number[]): boolean {
  const role = roles[indexBefore(roles, at)];
  if (!role || at >= role.last) return false;
  return (
    words.every((word) => givenGender(doc, lexicon, word) === undefined && !isInitial(doc, word)) &&
    !(at > 0 && isParticle(doc, at - 1))
  );
}

/** A family name behind a slash, that a woman has by birth or marriage: "Awa Sanou|/Cissé|". */
function isSlashed(doc: Doc, at: number, limit: number): boolean {
  const { kind, gap } = doc.tokens;
  if (at + 1 >= limit || kind[at] !== TokenKind.Slash) return false;
  return gap[at] === Gap.Glued && gap[at + 1] === Gap.Glued && continuesName(doc, at + 1);
}

/** A verb that a headline gives a capital: "Jeanne Roux |Says|". */
function isHeadlineVerb({ doc, lexicon }: NameContext, at: number, words: readonly number[]): boolean {
  return (
    doc.tokens.shape[at] === Shape.Capitalised &&
    (formsAt(doc, at) & FINITE) !== 0 &&
    givenGender(doc, lexicon, words[0] as number) !== undefined &&
    givenGender(doc, lexicon, at) === undefined
  );
}

/** "de" links a given name to its family name, not a family name to what it is of; "d'" does both ("Giscard d'Estaing"). */
function mayLink({ doc, lexicon }: NameContext, at: number, words: readonly number[], led: boolean): boolean {
  const bits = bitsAt(doc, at);
  if ((bits & Word.Of) === 0 || (bits & Word.Elided) !== 0) return true;
  if (words.length === 0) return led;
  return words.every((word) => isInitial(doc, word) || givenGender(doc, lexicon, word) !== undefined);
}
