import type { LanguagePack } from "../language/pack.js";
import type { Lang } from "./settings.js";

/** The packs of a language; each is loaded only where it is needed. */
export async function packsFor(lang: Lang): Promise<LanguagePack[]> {
  const packs: LanguagePack[] = [];
  if (lang !== "en") packs.push((await import("../languages/fr/index.js")).french);
  if (lang !== "fr") packs.push((await import("../languages/en/index.js")).english);
  return packs;
}
