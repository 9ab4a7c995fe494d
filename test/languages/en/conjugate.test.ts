import { describe, expect, it } from "vitest";
import { Form } from "../../../src/language/form.js";
import { conjugateEnglish } from "../../../src/languages/en/conjugate.js";
import { commonVerbs } from "../../../src/languages/en/verbs.js";

const formsOf = (lemma: string): string => [...new Map(conjugateEnglish(lemma)).keys()].join(" ");
const bitsOf = (lemma: string, form: string): number => new Map(conjugateEnglish(lemma)).get(form) ?? 0;

describe("the forms of an English verb", () => {
  it.each([
    ["add", "add adds added adding"],
    ["agree", "agree agrees agreed agreeing"],
    ["argue", "argue argues argued arguing"],
    ["urge", "urge urges urged urging"],
    ["pass", "pass passes passed passing"],
    ["watch", "watch watches watched watching"],
    ["push", "push pushes pushed pushing"],
    ["fix", "fix fixes fixed fixing"],
    ["deny", "deny denies denied denying"],
    ["obey", "obey obeys obeyed obeying"],
    ["veto", "veto vetoes vetoed vetoing"],
    ["lie", "lie lies lay lied lain lying"],
    ["panic", "panic panics panicked panicking"],
  ])("adds the ending of %s by the rules of spelling", (lemma, forms) => {
    expect(formsOf(lemma)).toBe(forms);
  });

  it.each([
    ["stop", "stopped"],
    ["plan", "planned"],
    ["quiz", "quizzed"],
    ["admit", "admitted"],
    ["prefer", "preferred"],
    ["occur", "occurred"],
    ["control", "controlled"],
    ["kidnap", "kidnapped"],
  ])("doubles the last consonant of %s", (lemma, past) => {
    expect(bitsOf(lemma, past)).toBe(Form.Past | Form.Singular | Form.Plural | Form.PastParticiple);
  });

  it.each([
    ["visit", "visited"],
    ["limit", "limited"],
    ["offer", "offered"],
    ["target", "targeted"],
    ["reveal", "revealed"],
    ["fail", "failed"],
    ["show", "showed"],
    ["stay", "stayed"],
  ])("does not double the last consonant of %s", (lemma, past) => {
    expect(formsOf(lemma).split(" ")[2]).toBe(past);
  });

  it("gives the British and the American spelling", () => {
    expect(formsOf("travel")).toBe("travel travels traveled travelled traveling travelling");
    expect(formsOf("fuel")).toBe("fuel fuels fueled fuelled fueling fuelling");
  });

  it.each([
    ["begin", "begin begins began begun beginning"],
    ["build", "build builds built building"],
    ["cut", "cut cuts cutting"],
    ["do", "do does did done doing"],
    ["get", "get gets got gotten getting"],
    ["go", "go goes went gone going"],
    ["have", "have has had having"],
    ["learn", "learn learns learned learnt learning"],
    ["make", "make makes made making"],
    ["quit", "quit quits quitting"],
    ["say", "say says said saying"],
    ["seek", "seek seeks sought seeking"],
    ["take", "take takes took taken taking"],
    ["tell", "tell tells told telling"],
    ["think", "think thinks thought thinking"],
    ["write", "write writes wrote written writing"],
  ])("knows the irregular verb %s", (lemma, forms) => {
    expect(formsOf(lemma)).toBe(forms);
  });

  it.each([
    ["withdraw", "withdraw withdraws withdrew withdrawn withdrawing"],
    ["misunderstand", "misunderstand misunderstands misunderstood misunderstanding"],
    ["overrun", "overrun overruns overran overrunning"],
    ["rebuild", "rebuild rebuilds rebuilt rebuilding"],
    ["co-write", "co-write co-writes co-wrote co-written co-writing"],
  ])("inflects %s like its stem", (lemma, forms) => {
    expect(formsOf(lemma)).toBe(forms);
  });

  it.each(["remain", "respond", "relay", "understate", "refer"])("sees no irregular stem in %s", (lemma) => {
    expect(bitsOf(lemma, `${lemma}s`)).toBe(Form.Present | Form.Singular);
    expect(formsOf(lemma)).toMatch(/ \w+ed \w+ing$/);
  });

  it("inflects the first word of a lemma of several words", () => {
    expect(formsOf("point out")).toBe("point out points out pointed out pointing out");
    expect(bitsOf("make clear", "made clear")).toBe(Form.Past | Form.Singular | Form.Plural | Form.PastParticiple);
  });

  it("gives a homograph once, with all it can be", () => {
    expect(conjugateEnglish("read").filter(([form]) => form === "read")).toEqual([
      ["read", Form.Infinitive | Form.Present | Form.Past | Form.PastParticiple | Form.Singular | Form.Plural],
    ]);
  });

  it("tells the persons of be apart", () => {
    expect(bitsOf("be", "is")).toBe(Form.Present | Form.Singular);
    expect(bitsOf("be", "am")).toBe(Form.Present | Form.Singular | Form.FirstOrSecond);
    expect(bitsOf("be", "were")).toBe(Form.Past | Form.Plural);
    expect(bitsOf("be", "being")).toBe(Form.PresentParticiple);
  });

  it("gives back an empty lemma", () => {
    expect(conjugateEnglish("")).toEqual([["", Form.Infinitive]]);
  });
});

describe("the common verbs of English", () => {
  it("are lemmas, each once, that all inflect", () => {
    const lemmas = commonVerbs.split(" ");
    expect(new Set(lemmas).size).toBe(lemmas.length);
    for (const lemma of lemmas) {
      expect(lemma).toMatch(/^[a-z]+$/);
      expect(conjugateEnglish(lemma).length).toBeGreaterThanOrEqual(3);
    }
  });
});
