import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";
import { bareWord } from "../../src/text/fold.js";
import { stemOfForms } from "../../src/text/lexicon.js";

/** Verbs that the pack does not list and a caller may add. */
const ADDED =
  "advenir boire bouillir choir clore coudre croître cuire défaire dormir luire mentir moudre nuire paître quérir repaître traire échoir";

describe("the stems of $tag", () => {
  it.each([french, englishLite])(
    "start all forms of its verbs: $tag",
    ({ language: { grammar, quotes, cooperation } }) => {
      const cues = quotes.cues.flatMap(({ verbs }) => verbs.split(",").map((entry) => entry.replace("~", "")));
      const marked = [...`${cooperation.triggers}${cooperation.operators}`.matchAll(/(?:^|[|,(/ ])([\p{L}'-]+)=/gmu)];
      const lemmas = [...grammar.commonVerbs.split(/\s+/), ...cues, ...marked.map((match) => match[1] as string)];
      const strays = lemmas.filter(Boolean).flatMap((lemma) => {
        const verb = lemma.split(" ", 1)[0] as string;
        const stems = (grammar.stemOfVerb(verb) ?? "").split(" ").map(bareWord);
        return grammar
          .inflectVerb(verb)
          .map(([form]) => form)
          .filter((form) => !stems.some((stem) => bareWord(form).startsWith(stem)));
      });
      expect(strays).toEqual([]);
    },
  );

  it.each([french, englishLite])("start all forms of its nouns: $tag", ({ language: { grammar, people } }) => {
    const nouns = people.roles.split(/,|\n/).map((entry) => entry.replace(/^.*:|[*/].*$/g, "").trim());
    const strays = nouns.filter(Boolean).flatMap((noun) => {
      const stem = bareWord(stemOfForms(noun));
      return grammar
        .inflectNoun(noun)
        .map(([form]) => form)
        .filter((form) => !bareWord(form).startsWith(stem));
    });
    expect(strays).toEqual([]);
  });

  it.each(ADDED.split(" "))("start all forms of a verb that no list has: %s", (verb) => {
    const { grammar } = french.language;
    const stems = (grammar.stemOfVerb(verb) ?? "").split(" ").map(bareWord);
    const strays = grammar.inflectVerb(verb).filter(([form]) => !stems.some((stem) => bareWord(form).startsWith(stem)));
    expect(strays).toEqual([]);
  });
});
