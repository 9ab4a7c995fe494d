import { analyze, type LanguagePack } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";
import { rulesOf } from "../support/rules.js";

const packs: [string, LanguagePack][] = [
  ["French", french],
  ["English", englishLite],
];

describe.each(packs)("the rules of %s", (_, pack) => {
  it("have ids of their own, and say what they read", () => {
    expect(new Set(pack.rules.map((rule) => rule.id)).size).toBe(pack.rules.length);
    for (const rule of pack.rules) {
      expect(rule.id).toMatch(new RegExp(`^${pack.tag}/[a-z]+(-[a-z]+)*$`));
      expect(rule.reads.length, rule.id).toBeGreaterThan(10);
    }
  });

  it.each(pack.rules.map((rule) => [rule.id, rule.example]))("%s is found in its example", (id, example) => {
    const known = { blocks: [{ part: "paragraph" as const, text: example }] };
    expect([...rulesOf(analyze(id.endsWith("/given") ? known : example, { language: pack }))]).toContain(id);
  });
});
