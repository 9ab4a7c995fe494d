import { describe, expect, it } from "vitest";
import { englishQuotesIn } from "./read.js";

const first = (text: string) => englishQuotesIn(text)[0];

describe("a cue between commas inside the words", () => {
  it.each([
    "The museum, Mr Cole said, would make visitors face hard truths",
    "Too often, Mr Clark said, the debate is infected with fear",
    "Even if it fails, Mr Morgan said, the town has done a good deal of work",
  ])("belongs to them: %s", (text) => {
    expect(first(`${text}.`)).toMatchObject({ text, rule: "en/incise" });
  });

  it("stands in a relative clause", () => {
    expect(first("The car is near the hall, which, Jane Cole said, is usually full.")?.text).toBe("is usually full");
  });

  it("gives way to a quoted sentence behind it", () => {
    expect(first('When asked about the debt, Jane Cole said, "It is a matter of the town."')?.text).toBe(
      "It is a matter of the town.",
    );
  });
});

describe("a reported clause", () => {
  it.each([
    [
      "goes on with a participle that is no cue",
      "She said she tried to eat well, trying other diets.",
      "she tried to eat well, trying other diets",
    ],
    ["ends before a participle that is a cue", "He said it was late, adding that they were tired.", "it was late"],
    [
      "ends where the sentence goes on behind a relative clause",
      'The senator, who said that he was a "fine farmer," will have to sell the land.',
      'he was a "fine farmer,"',
    ],
    [
      "may start with a subordinate clause",
      "He said after the court had ruled, there had been a search of the hall.",
      "after the court had ruled, there had been a search of the hall",
    ],
    ["may start with a pronoun like a conjunction", "Jane Cole says that's enough for now.", "that's enough for now"],
    [
      "may start with a noun like a verb",
      "Jane Cole said praise from the town would not help.",
      "praise from the town would not help",
    ],
    ["stands behind a paper named like a verb", "Jane Cole told The Lurcy Post that it was late.", "it was late"],
  ])("%s", (_, text, content) => {
    expect(first(text)?.text).toBe(content);
  });
});

describe("the source before a cue", () => {
  it.each([
    ["nouns without a determiner", "The ban is an insult, top town lawmakers said on Friday.", "top town lawmakers"],
    ["a number", "The work has met the standards, one Lurcy official said.", "one Lurcy official"],
    [
      "a party in parentheses",
      '"It is not optional," panel Chairman Rep. Jason Chaff (R-Utah) said.',
      "panel Chairman Rep. Jason Chaff (R-Utah)",
    ],
    ["an age", '"They slap us in the face," Quina Jones, 25, said as she moved on.', "Quina Jones"],
    [
      "a word like a verb behind it",
      '"It is hard to say," said lead author Dr. Allan Garland.',
      "lead author Dr. Allan Garland",
    ],
    ["an addressee behind it", '"You should resign now," Jane Cole told Mr Stump, after he spoke.', "Jane Cole"],
    ["no mark of the sentence before it", '"We have a voice to bring forward" Jane Cole said.', "Jane Cole"],
    ["marks inside marks before it", "\"You say you 'accept it,'\" Jane Cole said.", "Jane Cole"],
    [
      "a noun before it that governs it",
      'The film shows footage of Jane Cole asking, "Why am I not ahead?"',
      "Jane Cole",
    ],
  ])("is found with %s", (_, text, mention) => {
    expect(first(text)?.speaker?.mention?.text).toBe(mention);
  });

  it("is not the owner of the noun that names it", () => {
    expect(first("Jane Cole's manager Robby Monk said it was late.")?.speaker?.name).toBe("Robby Monk");
  });

  it("is a noun without a determiner behind a wording of source", () => {
    expect(first("According to federal prosecutors, the bridge was closed.")?.speaker?.mention?.text).toBe(
      "federal prosecutors",
    );
  });
});

it("reads a reported clause behind a noun that looks like a participle", () => {
  expect(first("Jane Ford said after the hearing that it was late.")?.text).toBe("it was late");
});
