import type { VerbEndings } from "../language/endings.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Hits } from "../text/hits.js";
import type { Lexicon } from "../text/lexicon.js";
import { pairQuotations } from "../text/quotations.js";
import { splitSentences } from "../text/sentences.js";
import { tokenize } from "../text/tokenize.js";
import { Gap, type TokenTable } from "../text/tokens.js";
import { Annotations } from "./annotations.js";
import { type Doc, type DocBlock, type DocSentence, isReadForFacts } from "./doc.js";
import { labelBlocks } from "./label.js";
import type { Layout } from "./layout.js";
import type { LayoutLexicon } from "./lexicon.js";
import { type BlockRows, segmentBlocks } from "./segment.js";
import type { Part } from "./types.js";

/** Blocks that are known before reading, in code units. */
export interface GivenBlock {
  readonly start: number;
  readonly end: number;
  readonly part?: Part;
  /** Id of the rule that told the part, of a block that was read before. */
  readonly rule?: string;
}

/** Splits a paragraph into sentences, see `Options.segmenter`. */
export type Segmenter = (paragraph: string) => readonly (readonly [start: number, end: number])[];

/** Reads a text into the document that all facts are read from. */
export function readDoc(
  text: string,
  language: {
    readonly rules: LanguageRules;
    readonly lexicon: Lexicon;
    readonly layout: LayoutLexicon;
    readonly verbEndings: VerbEndings;
  },
  given: readonly GivenBlock[] | null,
  segmenter: Segmenter | null,
): Doc {
  const { lexicon, rules } = language;
  const { vocabulary } = lexicon;
  const tokens = tokenize(text, vocabulary);
  const hits = lexicon.walk(tokens);
  const layout: Layout = { tokens, vocabulary, lexicon: language.layout, hits: hits[LexiconSet.Layout] as Hits };
  const rows = given ? givenRows(tokens, given) : segmentBlocks(tokens);
  const known = given ? knownBlocks(tokens, given, rows) : [];
  const blocks = labelBlocks(layout, rows, known, rules.tag);
  const sentences = sentencesOf(text, layout, blocks, segmenter);
  return {
    text,
    rules,
    vocabulary,
    verbEndings: language.verbEndings,
    tokens,
    layout,
    hits,
    blocks,
    sentences,
    quotations: pairQuotations(tokens, blocks, rules.grammar.singleMarks),
    annotations: rules.annotators ? new Annotations(tokens, sentences, rules.annotators) : null,
  };
}

/** Blocks inside known ones: a body without a part is cut as any text is, paragraphs at their blank lines, the rest kept whole. */
function givenRows(tokens: TokenTable, given: readonly GivenBlock[]): number[] {
  const found: number[] = [];
  for (const [index, range] of rangesOf(tokens, given).entries()) {
    const part = given[index]?.part;
    if (range[0] === range[1]) continue;
    const rows =
      part === undefined
        ? segmentBlocks(tokens, ...range)
        : part === "paragraph"
          ? cutAtBlanks(tokens, ...range)
          : range;
    for (const at of rows) found.push(at); // as many as a text has lines
  }
  return found;
}

function cutAtBlanks(tokens: TokenTable, first: number, last: number): number[] {
  const found: number[] = [];
  let start = first;
  for (let at = first + 1; at <= last; at++) {
    if (at < last && tokens.gap[at] !== Gap.Blank) continue;
    found.push(start, at);
    start = at;
  }
  return found;
}

/** Tokens `[first, last)`. */
type TokenRange = readonly [first: number, last: number];

/** The token range of each stretch of code units; empty where no token starts in one. */
function rangesOf(
  tokens: TokenTable,
  stretches: readonly { readonly start: number; readonly end: number }[],
): TokenRange[] {
  let at = 0;
  return stretches.map(({ start, end }) => {
    while (at < tokens.length && (tokens.start[at] as number) < start) at++;
    const first = at;
    while (at < tokens.length && (tokens.start[at] as number) < end) at++;
    return [first, at];
  });
}

/** The token ranges of a caller's sentences of the block `[first, last)`: in order, inside the block, none over another. */
function segmentedRanges(
  tokens: TokenTable,
  sentences: ReturnType<Segmenter>,
  first: number,
  last: number,
): TokenRange[] {
  const offset = tokens.start[first] as number;
  let at = first;
  return sentences.map(([start, end]): TokenRange => {
    while (at < last && (tokens.start[at] as number) < start + offset) at++;
    const from = at;
    while (at < last && (tokens.start[at] as number) < end + offset) at++;
    return [from, at];
  });
}

/** The known block behind each block. */
function knownBlocks(tokens: TokenTable, given: readonly GivenBlock[], blocks: BlockRows): (GivenBlock | undefined)[] {
  const found: (GivenBlock | undefined)[] = [];
  let index = 0;
  for (let row = 0; row < blocks.length; row += 2) {
    const start = tokens.start[blocks[row] as number] as number;
    while (index < given.length && (given[index] as GivenBlock).end <= start) index++;
    found.push(given[index]);
  }
  return found;
}

function sentencesOf(
  text: string,
  layout: Layout,
  blocks: readonly DocBlock[],
  segmenter: Segmenter | null,
): DocSentence[] {
  const { tokens, vocabulary } = layout;
  const found: DocSentence[] = [];
  const ends: number[] = []; // of the sentences of all blocks so far
  for (let index = 0; index < blocks.length; index++) {
    const { first, last, start, part, credit } = blocks[index] as DocBlock;
    if (!isReadForFacts(part)) continue;
    const end = part === "caption" && credit > first ? credit : last;
    if (segmenter) {
      const ranges = segmentedRanges(tokens, segmenter(text.slice(start, tokens.end[end - 1])), first, end);
      for (const [from, to] of ranges) if (to > from) found.push({ first: from, last: to, block: index });
      continue;
    }
    let from = first;
    let row = ends.length;
    splitSentences(tokens, vocabulary, first, end, ends);
    for (; row < ends.length; row++) {
      const to = ends[row] as number;
      if (to > from) found.push({ first: from, last: to, block: index });
      from = to;
    }
  }
  return found;
}
