import { Shape } from "../text/tokens.js";
import type { Head } from "./lexicon.js";
import type { Name } from "./name.js";
import { gatherBefore } from "./name-before.js";
import { gatherAdjectives, gatherComplements, gatherQualifiers } from "./name-behind.js";
import { gatherCapitals } from "./name-capitals.js";
import { type Found, hasCapital, type Scan } from "./scan.js";

/** Tokens a name of a body may have. */
const LONGEST = 16;

/**
 * A body that no gazetteer holds, by the pattern of its name: head × qualifier × complement. "Agence nationale de
 * l'habitat", "Office central de lutte contre la fraude", "National Crime Agency", "Bundesamt für Strahlenschutz".
 */
export function readProper(
  scan: Scan,
  head: Head,
  first: number,
  last: number,
  from: number,
  limit: number,
): Found | null {
  const capital = hasCapital(scan, first);
  if (!capital && (head.class === "foreign" || (head.class === "strong" && head.before))) return null;
  const name: Name = { first, last, qualifiers: 0, complement: false, capital: false, country: head.country || null };
  const end = Math.min(limit, first + LONGEST);
  if (head.before && scan.doc.tokens.shape[first] !== Shape.Capitals) gatherBefore(scan, name, from);
  gatherQualifiers(scan, name, end);
  if (!capital && head.class !== "strong" && name.qualifiers === 0) return null;
  if (head.class === "strong") gatherAdjectives(scan, name, end);
  if (head.class === "foreign" || (head.before && capital)) gatherCapitals(scan, head, name, end);
  else gatherComplements(scan, name, end);
  const proper = capital && (first > from || name.first < first || hasCapital(scan, last));
  if (!isName(head, name, proper)) return null;
  const international = name.country === "EU" || name.country === "INT";
  const kind = international && head.kind === "other" ? (name.country === "EU" ? "eu-agency" : "igo") : head.kind;
  return {
    first: name.first,
    last: name.last,
    head: first,
    form: head.form,
    rule: "unknown-body",
    certainty: "low",
    whole: null,
    claims: [{ known: [], slugs: [], kind, country: name.country, of: "" }],
  };
}

function isName(head: Head, name: Name, proper: boolean): boolean {
  if ((head.class === "foreign" || (head.class === "strong" && head.before)) && !proper) return false;
  if (head.class === "strong") return name.capital || (proper && (name.qualifiers > 0 || name.complement));
  if (!proper) {
    return name.qualifiers > 0 && name.complement && (name.country === "EU" || (head.before && head.kind !== "other"));
  }
  return name.qualifiers > 0 || (name.complement && name.country !== null);
}
