import type { Found } from "./scan.js";

/**
 * Chooses among phrases that overlap: the longest, of equally long ones what the gazetteer knows. Where a rule read the
 * same words as a name without saying whose, the two are joined: the rule asks the text for the state, the gazetteer
 * offers its bodies. A pattern gives way to a surer reading from the same token, unless its head lies beyond that.
 *
 * @param found in order of their first tokens
 */
export function selectFound(found: readonly Found[]): Found[] {
  const chosen: Found[] = [];
  for (let from = 0; from < found.length; ) {
    const one = found[from] as Found;
    let { last } = one;
    let to = from + 1;
    for (; to < found.length && (found[to] as Found).first < last; to++)
      last = Math.max(last, (found[to] as Found).last);
    if (to - from > 1) selectAmong(found.slice(from, to), one.first, last, chosen);
    else if (one.claims.length > 0) chosen.push(one);
    from = to;
  }
  return chosen;
}

/** Adds to `chosen` the same of phrases of which each overlaps another, in the tokens `[start, last)`. */
function selectAmong(found: readonly Found[], start: number, last: number, chosen: Found[]): void {
  const bars = barsOf(found, start);
  const ordered = found.filter((one, index) => holds(found, index) && !isBarred(one, bars, start));
  if (ordered.length > 1)
    ordered.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || rank(a) - rank(b));
  const taken: (Found | null)[] = new Array(last - start).fill(null); // by token
  for (const one of ordered) {
    const [from, to] = [one.first - start, one.last - start];
    let clash: Found | null = null;
    for (let at = from; at < to && clash === null; at++) clash = taken[at] as Found | null;
    const sameTokens = clash !== null && clash.first === one.first && clash.last === one.last;
    if (clash === null) taken.fill(one, from, to);
    else if (sameTokens) taken.fill(joined(clash, one), from, to);
  }
  for (let at = 0; at < taken.length; at++) {
    const one = taken[at];
    if (!one) continue;
    if (one.claims.length > 0) chosen.push(one);
    at = one.last - start - 1;
  }
}

/** By token, from `start` on, whether it is of what only looks like a body: "administration" of "conseil d'administration". */
function barsOf(found: readonly Found[], start: number): readonly boolean[] {
  const tokens: boolean[] = [];
  for (const one of found) {
    if (one.claims.length === 0) for (let at = one.first; at < one.last; at++) tokens[at - start] = true;
  }
  return tokens;
}

/** Whether no surer reading from the same token outdoes a pattern. */
function holds(found: readonly Found[], index: number): boolean {
  const one = found[index] as Found;
  if (one.certainty === "high") return true;
  let from = index;
  while (from > 0 && found[from - 1]?.first === one.first) from--;
  let sure: Found | null = null;
  for (let at = from; found[at]?.first === one.first; at++) {
    const other = found[at] as Found;
    if (other.certainty === "high" && other.last > (sure?.last ?? 0)) sure = other;
  }
  return goesBeyond(one, sure);
}

/** "House of Commons Health Committee" beside "House of Commons"; "Civil Aviation Authority of Nepal" beside that of Britain. */
function goesBeyond(pattern: Found, sure: Found | null): boolean {
  if (!sure || sure.claims.length === 0 || pattern.head >= sure.last) return true;
  const whose = pattern.claims[0]?.country ?? null;
  return isKnown(sure) && pattern.last > sure.last && whose !== null && whose !== sure.claims[0]?.country;
}

/** A name of the gazetteer may hold such words ("Conseil d'administration de …"), but not be them alone ("DNA"). */
function isBarred(one: Found, bars: readonly boolean[], start: number): boolean {
  if (one.claims.length === 0 || !bars[one.head - start]) return false;
  return !isKnown(one) || one.last === one.first + 1;
}

function isKnown(one: Found): boolean {
  return (one.claims[0]?.known.length ?? 0) > 0;
}

function rank(one: Found): number {
  return one.claims.length === 0 ? 0 : isKnown(one) ? 1 : 2;
}

/** `known` came first, as the gazetteer's; a rule's claim on a state's body takes its bodies as what to fall back on. */
function joined(known: Found, rule: Found): Found {
  const claim = rule.claims[0];
  const offered = known.claims[0];
  if (!claim || !offered || claim.slugs.length === 0 || rule.claims.length > 1 || known.claims.length > 1) return known;
  if (claim.country !== null || claim.known.length > 0 || offered.slugs.length > 0) return known;
  return { ...rule, claims: [{ ...claim, known: offered.known }] };
}
