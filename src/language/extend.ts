import { defineLanguage } from "./define.js";
import type { LanguagePack } from "./pack.js";
import type { LanguageRules } from "./rules.js";

/** Additions to a pack: any part of its rules; lists and word lists are added to, other values replaced. */
export type LanguageAdditions = {
  /** A tag of its own, for a pack that shall be told from the one it extends. */
  readonly tag?: string;
} & {
  readonly [Part in Exclude<keyof LanguageRules, "tag">]?: Partial<LanguageRules[Part]>;
};

/**
 * A pack with more words: word lists (strings, arrays) are added behind the pack's own, named values inside objects likewise,
 * functions and flags are replaced. The pack given is left as it is.
 *
 * @example
 * ```ts
 * import { extendLanguage, findPeople } from "depeche";
 * import { french } from "depeche/fr";
 * const ours = extendLanguage(french, { people: { givenNames: { f: "Lurcyane", m: "", either: "" } } });
 * const [person] = findPeople("« Nous rouvrons », a déclaré Lurcyane Roux.", { language: ours });
 * console.assert(person?.gender === "f");
 * ```
 */
export function extendLanguage(pack: LanguagePack, additions: LanguageAdditions): LanguagePack {
  const rules = merge(pack.language, additions) as LanguageRules;
  return defineLanguage({ ...rules, tag: additions.tag ?? pack.tag });
}

function merge(base: unknown, added: unknown): unknown {
  if (added === undefined) return base;
  if (typeof base === "string" && typeof added === "string") return `${base}\n${added}`;
  if (Array.isArray(base) && Array.isArray(added)) return [...base, ...added];
  if (isRecord(base) && isRecord(added)) {
    const merged: Record<string, unknown> = { ...base };
    for (const [key, value] of Object.entries(added)) merged[key] = merge(base[key], value);
    return merged;
  }
  return added;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
