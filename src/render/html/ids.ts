/** The element ids of one document: of the words of a finding, and of its entry in the list of facts. */
export interface Ids {
  readonly root: string;
  /** `ids.words("q1")` */
  words(finding: string): string;
  /** `ids.fact("q1")` */
  fact(finding: string): string;
}

/** Ids that are the same for the same text, and differ between texts that stand on one page. */
export function idsOf(text: string): Ids {
  // FNV-1a, 32 bits
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const root = `d${(hash >>> 0).toString(36)}`;
  return {
    root,
    words: (finding) => `${root}-${finding}`,
    fact: (finding) => `${root}-fact-${finding}`,
  };
}
