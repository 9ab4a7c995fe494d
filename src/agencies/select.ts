import type { Found } from "./scan.js";

/**
 * A pattern gives way to a surer reading from the same token. Of phrases that overlap the longest, of equally long ones what the gazetteer knows; where a rule read the same words as
 * a name without saying whose, the two are joined: the rule asks the text for the state, the gazetteer offers its bodies.
 */
export function selectFound(found: readonly Found[]): Found[] {
  const starts = new Set(
    found.filter((one) => one.certainty === "high" && one.claims.length > 0).map((one) => one.first),
  );
  const barred = new Map<number, number>(); // tokens of what only looks like a body, with its first
  for (const one of found) {
    if (one.claims.length === 0) for (let at = one.first; at < one.last; at++) barred.set(at, one.first);
  }
  const ordered = found
    .filter((one) => one.certainty === "high" || !starts.has(one.first))
    .filter((one) => !isBarred(one, barred))
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

/** "administration" inside "conseil d'administration"; a name of the gazetteer may begin so ("Conseil d'administration de …"). */
function isBarred(one: Found, barred: ReadonlyMap<number, number>): boolean {
  const first = barred.get(one.first);
  if (first === undefined || one.claims.length === 0) return false;
  return first < one.first || (one.claims[0]?.known.length ?? 0) === 0;
}

function rank(one: Found): number {
  return one.claims.length === 0 ? 0 : (one.claims[0]?.known.length ?? 0) > 0 ? 1 : 2;
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
