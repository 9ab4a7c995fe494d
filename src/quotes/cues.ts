import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { isNounPlace, NO_VERB } from "../syntax/clauses.js";
import { type VerbGroup, verbGroupAt } from "../syntax/verb-group.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { QuoteContext, Unit } from "./context.js";
import { CuePhrase, type CueSense } from "./lexicon.js";

/** A verb that may attribute words. */
export interface CueVerb {
  readonly sense: CueSense;
  readonly lemma: string;
  readonly group: VerbGroup;
  /** First token of the group. */
  readonly first: number;
  /** One past the last token of the verb or of the phrase it opens ("fait valoir"). */
  readonly last: number;
}

/** A wording before a source, or one that names its source itself. */
export interface SourceCue {
  readonly kind: CuePhrase;
  readonly first: number;
  readonly last: number;
}

/** The cues of one unit, in order. */
export interface Cues {
  readonly verbs: readonly CueVerb[];
  readonly sources: readonly SourceCue[];
  /** One past the connective that starts at a token. */
  readonly connectives: ReadonlyMap<number, number>;
}

/** Walks the cues of a text, unit by unit. */
export class CueWalk {
  #row = 0;

  constructor(private readonly context: QuoteContext) {}

  /** The cues of the next unit; units must be asked in order. */
  next(unit: Unit): Cues {
    const verbs: CueVerb[] = [];
    const sources: SourceCue[] = [];
    const connectives = new Map<number, number>();
    const hits = this.context.doc.hits[LexiconSet.Cue];
    if (!hits) return { verbs, sources, connectives };
    while (this.#row < hits.start.length) {
      const first = hits.start[this.#row] as number;
      if (first >= unit.last) break;
      let end = this.#row;
      while (end < hits.start.length && hits.start[end] === first) end++;
      if (first >= unit.first) this.#read(unit, first, this.#row, end, { verbs, sources, connectives });
      this.#row = end;
    }
    return { verbs, sources, connectives };
  }

  /** Reads the hits that start at one token; of several the longest counts. */
  #read(
    unit: Unit,
    first: number,
    row: number,
    rowEnd: number,
    into: { verbs: CueVerb[]; sources: SourceCue[]; connectives: Map<number, number> },
  ): void {
    const hits = this.context.doc.hits[LexiconSet.Cue] as NonNullable<(typeof this.context.doc.hits)[number]>;
    let group: VerbGroup | null = null;
    let best: CueVerb | null = null;
    for (let at = row; at < rowEnd; at++) {
      const last = hits.end[at] as number;
      const value = hits.value[at] as number;
      if (value === CuePhrase.Connective) into.connectives.set(first, last);
      else if (value < CuePhrase.Verb) {
        if (into.sources.at(-1)?.first === first) into.sources.pop(); // the longer comes later
        into.sources.push({ kind: value, first, last });
      } else {
        group ??= verbGroupAt(this.context.doc, first, unit.first);
        const sense = this.context.lexicon.senses[value - CuePhrase.Verb] as CueSense;
        if (sense.reflexive !== group.reflexive) continue;
        if (!best || last > best.last)
          best = { sense, lemma: sense.lemma, group, first: group.first, last: Math.max(last, group.last) };
      }
    }
    if (best && isVerb(this.context, unit, best)) into.verbs.push(best);
  }
}

/** Whether an annotator says that a form that may be a noun is one: "the member states". */
function isNoun({ annotations }: QuoteContext["doc"], head: number): boolean {
  const part = annotations?.partOfSpeechAt(head) ?? null;
  return part === "noun" || part === "name" || part === "adjective";
}

/** Whether the form is a verb here: not a noun behind its determiner, not a name. */
function isVerb({ doc }: QuoteContext, unit: Unit, { group }: CueVerb): boolean {
  const { head } = group;
  if (group.finite >= 0 && group.finite !== head) return true;
  if (doc.tokens.shape[head] === Shape.Capitalised && head > unit.first) {
    if ((doc.tokens.kind[head - 1] as number) <= TokenKind.Number) return false;
  }
  const forms = formsAt(doc, head);
  if ((forms & (Form.Present | Form.Infinitive | Form.PresentParticiple)) !== 0 && isNoun(doc, head)) return false;
  if (bitsAt(doc, head) & NO_VERB) return false;
  return (forms & (Form.Infinitive | Form.PresentParticiple)) !== 0 || !isNounPlace(doc, head);
}
