import { detectCooperation } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
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

describe("a negated future", () => {
  it.each([
    "La France ne coopérera pas avec le Mali.",
    "La France ne signera pas l'accord avec le Mali.",
    "La France ne participera pas à la force conjointe avec le Mali.",
  ])("says no: %s", (sentence) => {
    expect(detectCooperation(sentence, { language: french }).map(({ status }) => status)).toEqual(["refused"]);
  });

  it("says no in English, with one negation for modal and verb", () => {
    const [found] = detectCooperation("France will not sign the agreement with Mali.", { language: englishLite });
    expect(found?.status).toBe("refused");
  });

  it("leaves what is negated of today a lack", () => {
    const [found] = detectCooperation("La France ne coopère pas avec le Mali.", { language: french });
    expect(found?.status).toBe("lacking");
  });
});
