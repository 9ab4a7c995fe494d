/**
 * Speed of the whole analysis beside its peers, in one process: `npm run bench`. Pairs run A B A B on the main thread's
 * own CPU time, so that other processes do not count; every text is made here. Prints a table in Markdown.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { performance } from "node:perf_hooks";
import { analyze, type LanguagePack } from "depeche";
import { english } from "depeche/en";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { articleOf, english as englishTexts, french as frenchTexts, type Grammar } from "../support/generate.js";

const require = createRequire(import.meta.url);
const STAT = "/proc/self/schedstat";
const cpuTime = existsSync(STAT)
  ? () => Number(readFileSync(STAT, "latin1").split(" ", 1)[0]) / 1e6
  : () => performance.now();
const RUNS = 9;

type Work = (text: string) => unknown;

/** A bare scan of char codes that counts words: the least any reader of text costs. */
function scan(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) > 64;
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

/** What the works gave, so that none is optimised away. */
let sink: unknown;

/** Milliseconds for one pass over the texts, measured over as many as the clock needs to tell. */
function timeOf(work: Work, texts: readonly string[], leastMs = 0): number {
  const before = cpuTime();
  let passes = 0;
  let spent = 0;
  do {
    for (const text of texts) sink = work(text);
    passes++;
    spent = cpuTime() - before;
  } while (spent < leastMs);
  return spent / passes;
}

const sorted = (values: number[]): number[] => [...values].sort((a, b) => a - b);
const at = (values: number[], share: number): number => sorted(values)[Math.floor(share * (values.length - 1))] ?? 0;

function compare(name: string, ours: Work, peer: Work, texts: readonly string[], few: readonly string[]): string {
  const size = (list: readonly string[]): number => list.reduce((sum, text) => sum + text.length, 0);
  timeOf(ours, texts);
  timeOf(peer, few);
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const a = timeOf(ours, texts, 60) / size(texts);
    const b = timeOf(peer, few, 60) / size(few);
    ratios.push(b / a);
  }
  const show = (value: number): string => value.toPrecision(3);
  return `| ${name} | ${show(at(ratios, 0.5))} | ${show(at(ratios, 0.1))}–${show(at(ratios, 0.9))} |`;
}

function growth(ours: Work, grammar: Grammar): string {
  const cost = [1e4, 1e5, 1e6, 1e7].map((length, series) => {
    const texts = Array.from({ length: Math.max(1, Math.min(100, 2e6 / length)) }, (_, i) =>
      articleOf(grammar, series * 1000 + i, length),
    );
    timeOf(ours, texts.slice(0, 1));
    return (timeOf(ours, texts) * 1e6) / texts.reduce((sum, text) => sum + text.length, 0);
  });
  return `ns a character at 10 kB, 100 kB, 1 MB, 10 MB: ${cost.map((ns) => ns.toFixed(0)).join(", ")}`;
}

function heapGrowth(ours: Work, texts: readonly string[]): string {
  if (!globalThis.gc) return "heap growth: run with --expose-gc";
  timeOf(ours, texts);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let pass = 0; pass < 5; pass++) timeOf(ours, texts);
  globalThis.gc();
  return `heap growth over five passes: ${((process.memoryUsage().heapUsed - before) / 1024).toFixed(0)} kB`;
}

function report(
  title: string,
  pack: LanguagePack,
  grammar: Grammar,
  peers: readonly (readonly [string, Work, number])[],
): void {
  const texts = Array.from({ length: 150 }, (_, index) => articleOf(grammar, index));
  const ours: Work = (text) => analyze(text, { language: pack });
  console.log(`\n### ${title}\n\n| peer | times as fast as the peer | 10–90 % |\n| --- | --- | --- |`);
  for (const [name, peer, count] of peers) console.log(compare(name, ours, peer, texts, texts.slice(0, count)));
  console.log(`\n${growth(ours, grammar)}; ${heapGrowth(ours, texts)}`);
}

const frCompromise = require("fr-compromise");
const compromise = require("compromise/three");
const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
const readWink: Work = (text) => wink.readDoc(text).tokens().length();

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
report("French", french, frenchTexts, [
  ["char code scan", scan, 150],
  ["fr-compromise, bare parse", (text) => (frCompromise.default ?? frCompromise)(text).length, 10],
]);
const englishPeers = [
  ["char code scan", scan, 150],
  ["wink-nlp, all pipes", readWink, 50],
  ["compromise/three", (text: string) => compromise(text).length, 10],
] as const;
report("English", english, englishTexts, englishPeers);
report("English, rules alone", englishLite, englishTexts, englishPeers);
if (sink === undefined) console.log("nothing was read");
