import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { Word } from "../language/word.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import type { NameContext } from "./context.js";
import { FORENAME, type Run } from "./run.js";
import { GIVEN_NAME, Trait } from "./traits.js";
import { continuesName, givenName, hasStop, isParticle, joins, opensName } from "./words.js";

/** Words a name has at most, one behind a slash not counted. */
const LONGEST = 6;
/** Particles in a row at most: "van der", "de la". */
const PARTICLES = 3;

/**
 * Reads the run of capitalised words that starts at `from` into `run`. Places, roles and function words end it.
 *
 * @param led an honorific stands before, so that it may open with a particle: "M. |de Villepin"
 */
export function readRun(context: NameContext, run: Run, from: number, limit: number, led: boolean): void {
  const { doc } = context;
  run.length = 0;
  let at = from;
  while (at < limit && run.length < LONGEST) {
    if (at > from && !joins(doc, at)) break;
    if (run.length > 0 || led) {
      const behind = pastParticles(context, at, limit);
      if (behind > at && (behind >= limit || !isName(context, behind, true) || !mayLink(doc, at, run, led))) break;
      at = behind;
    }
    if (run.length > 1 && isHeadlineVerb(context, at, run)) break;
    if (!isName(context, at, run.length > 0) || isTitle(context, at, run)) break;
    run.add(at);
    at += hasStop(doc, at + 1) && run.has(Trait.Initial, run.length - 1) ? 2 : 1;
    if (isSlashed(doc, at, limit)) {
      run.add(at + 1);
      at += 2;
    }
  }
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
function isTitle({ doc, roles }: NameContext, at: number, run: Run): boolean {
  const role = roles.all[roles.before(at)];
  if (!role || at >= role.last) return false;
  return run.find(FORENAME) < 0 && !(at > 0 && isParticle(doc, at - 1));
}

/** A family name behind a slash, that a woman has by birth or marriage: "Awa Sanou|/Cissé|". */
function isSlashed(doc: Doc, at: number, limit: number): boolean {
  const { kind, gap } = doc.tokens;
  if (at + 1 >= limit || kind[at] !== TokenKind.Slash) return false;
  return gap[at] === Gap.Glued && gap[at + 1] === Gap.Glued && continuesName(doc, at + 1);
}

/** A verb that a headline gives a capital: "Jeanne Roux |Says|". */
function isHeadlineVerb({ doc, lexicon }: NameContext, at: number, run: Run): boolean {
  return (
    doc.tokens.shape[at] === Shape.Capitalised &&
    run.has(GIVEN_NAME, 0) &&
    (formsAt(doc, at) & FINITE) !== 0 &&
    givenName(doc, lexicon, at) === 0
  );
}

/** "de" links a given name to its family name, not a family name to what it is of; "d'" does both ("Giscard d'Estaing"). */
function mayLink(doc: Doc, at: number, run: Run, led: boolean): boolean {
  const bits = bitsAt(doc, at);
  if ((bits & Word.Of) === 0 || (bits & Word.Elided) !== 0) return true;
  return run.length === 0 ? led : run.areAll(FORENAME);
}
