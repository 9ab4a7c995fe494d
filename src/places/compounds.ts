import type { Doc } from "../article/doc.js";
import { Char, classOf, foldCode } from "../text/characters.js";
import { TokenKind } from "../text/tokens.js";
import type { PlaceLexicon } from "./lexicon.js";

/** The shortest compound: "US-led". */
const SHORTEST = 6;
const HYPHEN = 0x2d;

/**
 * The states of a hyphened word that names two or more ("franco-allemand", "UE-Turquie"), or one with a participle
 * behind it ("US-led"); null for any other word.
 */
export function compoundAt(doc: Doc, lexicon: PlaceLexicon, at: number): readonly string[] | null {
  const { text, tokens } = doc;
  const { codes } = tokens;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if (end - start < SHORTEST || tokens.kind[at] !== TokenKind.Word || !lexicon.heads.mayStart(codes, start))
    return null;
  let from = start;
  let found: string[] | null = null;
  for (let i = start + 1; i <= end; i++) {
    if (i < end && foldCode(codes[i] as number) !== HYPHEN) continue;
    if (i === end && found === null) return null; // no hyphen
    const part = text.slice(from, i).toLowerCase();
    doc.vocabulary.onMeet?.(part, 0, part.length); // adjectives are inflected when met
    const id = i < end ? (lexicon.prefixes.get(part) ?? lexicon.words.get(part)) : lexicon.words.get(part);
    if (id === undefined) return i === end && isQualified(doc, lexicon, at, from) ? found : null;
    if (found === null) found = [id];
    else if (!found.includes(id)) found.push(id);
    from = i + 1;
  }
  return found !== null && found.length > 1 ? found : null;
}

/** Whether the word is a name with a lower-case word behind its last hyphen, where adjectives have capitals: "UK-based". */
function isQualified({ tokens }: Doc, lexicon: PlaceLexicon, at: number, from: number): boolean {
  const { codes } = tokens;
  const start = codes[tokens.start[at] as number] as number;
  return lexicon.adjectiveCapital && classOf(start) === Char.Upper && classOf(codes[from] as number) === Char.Lower;
}
