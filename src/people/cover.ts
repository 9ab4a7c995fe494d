/**
 * Tells whether a token lies in one of sorted, disjoint ranges; quick where it is asked about tokens near each other.
 *
 * @param bounds the first token of each range and one past its last, by turns
 */
export function coverOf(bounds: readonly number[]): (at: number) => boolean {
  let near = 0;
  return (at) => {
    while (near > 0 && (bounds[near - 1] as number) > at) near -= 2;
    while (near < bounds.length && (bounds[near + 1] as number) <= at) near += 2;
    return near < bounds.length && (bounds[near] as number) <= at;
  };
}
