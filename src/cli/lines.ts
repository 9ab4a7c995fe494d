/** The byte that ends a line. */
export const NEWLINE = 10;

/** Some whole lines of a file, in memory of their own, so that they can be handed to another thread. */
export interface LineGroup {
  /** Number of the first line, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A stream of bytes in groups of at most `count` lines; a group of at least `size` bytes is closed before. */
export async function* lineGroups(
  stream: AsyncIterable<Uint8Array>,
  count: number,
  size: number,
): AsyncGenerator<LineGroup, void, undefined> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let lines = 0;
  let line = 1;
  const close = (): LineGroup => {
    const group = { line, bytes: join(pieces, length) };
    line += lines;
    pieces = [];
    length = 0;
    lines = 0;
    return group;
  };
  for await (const bytes of stream) {
    let from = 0;
    let at = bytes.indexOf(NEWLINE);
    while (at >= 0) {
      lines++;
      if (lines === count || length + at - from >= size) {
        pieces.push(bytes.subarray(from, at + 1));
        length += at + 1 - from;
        from = at + 1;
        yield close();
      }
      at = bytes.indexOf(NEWLINE, at + 1);
    }
    if (from < bytes.length) {
      pieces.push(bytes.subarray(from));
      length += bytes.length - from;
    }
  }
  if (length > 0) yield close();
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
