import { isKnownAt } from "../article/doc.js";
import { Word } from "../language/word.js";
import { Shape } from "../text/tokens.js";
import type { Head } from "./lexicon.js";
import { isBinder, isForeign, type Name, qualify } from "./name.js";
import { hasCapital, is, isContent, isWord, placeFrom, type Scan } from "./scan.js";

/** Words with capitals and what binds them: "for Wildlife and Fisheries", "de los Estados de Lurquia". */
export function gatherCapitals(scan: Scan, head: Head, name: Name, end: number): void {
  if (head.before && (!isBinder(scan, name.last) || is(scan, name.last, Word.And))) return;
  const before = name.last;
  for (let at = name.last; at < end; at++) {
    if (!isWord(scan, at) || startsAnother(scan, head, at)) break;
    const binds = isBinder(scan, at);
    if (hasCapital(scan, at) && (isContent(scan, at) || binds)) {
      const place = placeFrom(scan, at);
      if (place) name.country ??= place.form === "city" ? null : (place.places[0] ?? null);
      if (scan.lexicon.qualifiers.has(scan.doc.tokens.word[at] as number)) qualify(scan, name, at);
      name.last = at + 1;
    } else if (isUnknown(scan, at) && at > before && isForeign(scan, at - 1)) name.last = at + 1;
    else if (!binds) break;
  }
  if (name.last === before) return;
  name.complement = true;
  if (name.last - before > 1) name.qualifiers++;
}

/** "the Bridge Agency | and the Port Authority": behind "and" an article starts another name. */
function startsAnother(scan: Scan, head: Head, at: number): boolean {
  return head.before && is(scan, at, Word.And) && scan.lexicon.articles.has(scan.doc.tokens.word[at + 1] as number);
}

/** A word in lower case that the language does not know: "agricoltura" of "Istituto per l'agricoltura". */
function isUnknown(scan: Scan, at: number): boolean {
  return scan.doc.tokens.shape[at] === Shape.Lower && !isKnownAt(scan.doc, at);
}
