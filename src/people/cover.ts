/** Tells whether a token lies in one of sorted, disjoint ranges; quick where it is asked about tokens near each other. */
export function coverOf(ranges: readonly { readonly first: number; readonly last: number }[]): (at: number) => boolean {
  let near = 0;
  return (at) => {
    while (near > 0 && (ranges[near - 1] as { last: number }).last > at) near--;
    while (near < ranges.length && (ranges[near] as { last: number }).last <= at) near++;
    return near < ranges.length && (ranges[near] as { first: number }).first <= at;
  };
}
