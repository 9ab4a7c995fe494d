import { chooseLanguage } from "../analysis/choose.js";
import { languageOf } from "../analysis/compile.js";
import type { Input } from "../article/types.js";
import type { LanguagePack } from "../language/pack.js";
import type { Lang } from "./settings.js";

/** Gives the pack that a text is read with. */
export type PackOf = (input: Input) => Promise<LanguagePack>;

/**
 * The packs of a language; each is loaded when the first text needs it. The libraries that the English one brings take
 * longer to load than a French article to read: without them its rules tell the language as well.
 */
export async function packsFor(lang: Lang): Promise<PackOf> {
  if (lang === "fr") return always(await french());
  if (lang === "en") return always(await english());
  const rules = [await french(), (await import("../languages/en/lite.js")).englishLite];
  return async (input) => {
    const { tag } = chooseLanguage(
      textOf(input),
      rules.map((pack) => languageOf(pack, [])),
    );
    return tag === "en" ? english() : french();
  };
}

function always(pack: LanguagePack): PackOf {
  return async () => pack;
}

async function french(): Promise<LanguagePack> {
  return (await import("../languages/fr/index.js")).french;
}

async function english(): Promise<LanguagePack> {
  return (await import("../languages/en/index.js")).english;
}

function textOf(input: Input): string {
  return typeof input === "string" ? input : input.blocks.map(({ text }) => text).join("\n\n");
}
