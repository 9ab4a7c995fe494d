import { type GivenBlock, readDoc } from "../article/read.js";
import type { Article, Input } from "../article/types.js";
import { DepecheError, shown } from "../errors.js";
import type { LanguagePack } from "../language/pack.js";
import { chooseLanguage } from "./choose.js";
import { type Language, languageOf } from "./compile.js";
import { gazetteersOf, type Options, packsOf } from "./options.js";
import { Reading } from "./reading.js";

/**
 * Readings by the article they gave, with the options that shaped them: functions called one after the other share the work.
 * A collector of garbage keeps what a weak map holds far longer than the rest, so only articles handed out alone are in it.
 */
const readings = new WeakMap<Article, Reading>();

/** Opens a text, blocks or an article for reading; an article that was read before is not read again. */
export function open(input: Input | Article, options: Options): Reading {
  const packs = packsOf(options);
  const gazetteers = gazetteersOf(options);
  if (typeof input === "string") return start(input, null, choose(input, packs, gazetteers), options);
  if (typeof input !== "object" || input === null || !Array.isArray(input.blocks)) {
    throw new DepecheError("not-a-text", `the input is ${shown(input)}; pass a string, { blocks }, or an Article`);
  }
  return isArticle(input)
    ? reopen(input, packs, gazetteers, options)
    : openBlocks(input.blocks, packs, gazetteers, options);
}

/** The article of a text opened, which functions called with it read on. */
export function articleFor(reading: Reading): Article {
  readings.set(reading.article, reading);
  return reading.article;
}

type Gazetteers = ReturnType<typeof gazetteersOf>;

function choose(text: string, packs: readonly LanguagePack[], gazetteers: Gazetteers): Language {
  return chooseLanguage(
    text,
    packs.map((pack) => languageOf(pack, gazetteers)),
  );
}

function start(text: string, given: readonly GivenBlock[] | null, language: Language, options: Options): Reading {
  const doc = readDoc(text, language, given, options.segmenter ?? null);
  return new Reading(
    language,
    doc,
    options.country ?? null,
    typeof options.published === "string" ? options.published : null,
  );
}

function isArticle(input: object): input is Article {
  return "text" in input && typeof input.text === "string" && "language" in input && typeof input.language === "string";
}

function reopen(article: Article, packs: readonly LanguagePack[], gazetteers: Gazetteers, options: Options): Reading {
  const pack = packs.find((one) => one.tag === article.language);
  if (!pack) {
    throw new DepecheError(
      "language-mismatch",
      `the article was read as ${shown(article.language)}, but options.language holds ${packs.map((one) => one.tag).join(", ")}; pass the pack it was read with`,
    );
  }
  const language = languageOf(pack, gazetteers);
  const known = readings.get(article);
  if (known?.fits(language, options)) return known;
  const reading = start(article.text, article.blocks, language, options);
  readings.set(article, reading);
  return reading;
}

function openBlocks(
  blocks: readonly { readonly part?: GivenBlock["part"]; readonly text: string }[],
  packs: readonly LanguagePack[],
  gazetteers: Gazetteers,
  options: Options,
): Reading {
  const given: GivenBlock[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const block of blocks) {
    if (typeof block?.text !== "string")
      throw new DepecheError("not-a-text", `a block's text is ${shown(block?.text)}; pass a string`);
    given.push({ start: at, end: at + block.text.length, ...(block.part ? { part: block.part } : {}) });
    texts.push(block.text);
    at += block.text.length + 2;
  }
  const text = texts.join("\n\n");
  return start(text, given, choose(text, packs, gazetteers), options);
}
