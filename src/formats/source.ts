/** What the caller knows of the document. */
export interface SourceOptions {
  /** IRI of the article; a `urn:uuid` made from the text unless told. */
  readonly source?: string;
}

/** The IRI of an article. */
export function sourceOf(text: string, options: SourceOptions): string {
  return options.source ?? `urn:uuid:${uuidOf(text)}`;
}

/** A UUID of version 8 (RFC 9562) that is the same for the same text. */
function uuidOf(text: string): string {
  const hex = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((seed) => hash(text, seed)).join("");
  const variant = "89ab"[Number.parseInt(hex[16] as string, 16) & 3] as string;
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    "-",
  );
}

/** FNV-1a from a seed, with the last step of MurmurHash3 to spread it: eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
