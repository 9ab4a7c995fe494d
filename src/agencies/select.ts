import type { Found } from "./scan.js";

/**
 * Chooses among phrases that overlap: the longest, of equally long ones what the gazetteer knows. Where a rule read the
 * same words as a name without saying whose, the two are joined: the rule asks the text for the state, the gazetteer
 * offers its bodies. A pattern gives way to a surer reading from the same token, unless its head lies beyond that.
 */
export function selectFound(found: readonly Found[]): Found[] {
  const sure = new Map<number, Found>();
  for (const one of found) {
    if (one.certainty === "high" && one.last > (sure.get(one.first)?.last ?? 0)) sure.set(one.first, one);
  }
  const bars = barsOf(found);
  const ordered = found
    .filter((one) => one.certainty === "high" || goesBeyond(one, sure.get(one.first)))
    .filter((one) => one.claims.length === 0 || !isBarred(one, bars))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || rank(a) - rank(b));
  const taken = new Map<number, Found>();
  const chosen: Found[] = [];
  for (const one of ordered) {
    let clash: Found | undefined;
    for (let at = one.first; at < one.last; at++) clash ??= taken.get(at);
    if (clash) {
      if (clash.first === one.first && clash.last === one.last) join(chosen, taken, clash, one);
      continue;
    }
    chosen.push(one);
    for (let at = one.first; at < one.last; at++) taken.set(at, one);
  }
  return chosen.filter((one) => one.claims.length > 0).sort((a, b) => a.first - b.first);
}

/** Tokens of what only looks like a body: "administration" of "conseil d'administration". */
function barsOf(found: readonly Found[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const one of found) {
    if (one.claims.length === 0) for (let at = one.first; at < one.last; at++) tokens.add(at);
  }
  return tokens;
}

/** "House of Commons Health Committee" beside "House of Commons"; "Civil Aviation Authority of Nepal" beside that of Britain. */
function goesBeyond(pattern: Found, sure: Found | undefined): boolean {
  if (!sure || sure.claims.length === 0 || pattern.head >= sure.last) return true;
  const whose = pattern.claims[0]?.country ?? null;
  return isKnown(sure) && pattern.last > sure.last && whose !== null && whose !== sure.claims[0]?.country;
}

/** A name of the gazetteer may hold such words ("Conseil d'administration de …"), but not be them alone ("DNA"). */
function isBarred(one: Found, bars: ReadonlySet<number>): boolean {
  return bars.has(one.head) && (!isKnown(one) || one.last === one.first + 1);
}

function isKnown(one: Found): boolean {
  return (one.claims[0]?.known.length ?? 0) > 0;
}

function rank(one: Found): number {
  return one.claims.length === 0 ? 0 : isKnown(one) ? 1 : 2;
}

/** `known` came first, as the gazetteer's; a rule's claim on a state's body takes its bodies as what to fall back on. */
function join(chosen: Found[], taken: Map<number, Found>, known: Found, rule: Found): void {
  const claim = rule.claims[0];
  const offered = known.claims[0];
  if (!claim || !offered || claim.slugs.length === 0 || rule.claims.length > 1 || known.claims.length > 1) return;
  if (claim.country !== null || claim.known.length > 0 || offered.slugs.length > 0) return;
  const joined: Found = { ...rule, claims: [{ ...claim, known: offered.known }] };
  chosen[chosen.indexOf(known)] = joined;
  for (let at = joined.first; at < joined.last; at++) taken.set(at, joined);
}
