/** Turns offsets in UTF-16 code units into offsets in code points, which standards for annotations count in. */
export function codePointCounter(text: string): (offset: number) => number {
  // Offsets after the second half of each surrogate pair.
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) pairs.push(at + 1);
  }
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Up to `length` code units before or after an offset; no surrogate pair is cut. */
export function around(text: string, offset: number, length: number): { before: string; after: string } {
  let start = Math.max(0, offset - length);
  let end = Math.min(text.length, offset + length);
  if (isLow(text.charCodeAt(start))) start++;
  if (isHigh(text.charCodeAt(end - 1))) end--;
  return { before: text.slice(Math.min(start, offset), offset), after: text.slice(offset, Math.max(end, offset)) };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
