import {
  type Agency,
  type Analysis,
  type Article,
  analyze,
  type Cooperation,
  detectCooperation,
  extractQuotes,
  findAgencies,
  type LanguagePack,
  type Options,
  type Part,
  parseArticle,
  type Quote,
  type Span,
} from "depeche";
import { french } from "depeche/fr";
import { expectTypeOf, test } from "vitest";

test("the functions take a text, blocks or an article, and give plain data", () => {
  expectTypeOf(parseArticle)
    .parameter(0)
    .toEqualTypeOf<string | { readonly blocks: readonly { readonly part?: Part; readonly text: string }[] }>();
  expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>();
  expectTypeOf(extractQuotes).toBeCallableWith("a", { language: french });
  expectTypeOf(extractQuotes).toBeCallableWith(parseArticle("a", { language: [french] }), { language: french });
  expectTypeOf(extractQuotes).returns.toEqualTypeOf<readonly Quote[]>();
  expectTypeOf(findAgencies).returns.toEqualTypeOf<readonly Agency[]>();
  expectTypeOf(detectCooperation).returns.toEqualTypeOf<readonly Cooperation[]>();
  expectTypeOf(analyze).returns.toEqualTypeOf<Analysis>();
});

test("findings are spans, and cannot be written to", () => {
  expectTypeOf<Quote>().toExtend<Span>();
  expectTypeOf<Cooperation>().toExtend<Span>();
  // @ts-expect-error members are readonly
  analyze("a", { language: french }).quotes = [];
});

test("a language is required, and must be a pack", () => {
  expectTypeOf<Options["language"]>().toEqualTypeOf<LanguagePack | readonly LanguagePack[]>();
  // @ts-expect-error the language is missing
  analyze("a", {});
  // @ts-expect-error a tag is no pack
  analyze("a", { language: "fr" });
});

test("the members that may be absent are null, not undefined", () => {
  expectTypeOf<Article["headline"]>().extract<undefined>().toBeNever();
  expectTypeOf<Quote["speaker"]>().extract<undefined>().toBeNever();
});
