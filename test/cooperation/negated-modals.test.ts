import { detectCooperation } from "depeche";
import { englishLite } from "depeche/en/lite";
import { describe, expect, it } from "vitest";

describe("a modal with a negation", () => {
  it.each([
    "France will not cooperate with Germany on energy.",
    "France will never cooperate with Mali.",
    "France will no longer cooperate with Mali.",
    "France won't cooperate with Germany on energy.",
    "France cannot cooperate with Germany on energy.",
  ])("promises nothing: %s", (sentence) => {
    const found = detectCooperation(sentence, { language: englishLite }).map(({ status }) => status);
    expect(["refused", "lacking", "suspended"]).toContain(found[0]);
  });

  it("leaves a promise one where it is absent", () => {
    const [found] = detectCooperation("France will cooperate with Germany on energy.", { language: englishLite });
    expect(found?.status).toBe("promised");
  });
});
