import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import {
  FACTS,
  type Fact,
  FORMATS,
  type Format,
  INPUTS,
  type InputKind,
  LANGUAGES,
  type Lang,
  type Settings,
} from "./settings.js";

const EXAMPLES = `
Examples:
  depeche article.txt                          the article with what is found drawn under its lines
  cat article.txt | depeche - --format json    one analysis as JSON
  depeche 'news/**/*.txt' --format csv         who works with whom, a row for every pair of sides
  depeche a.txt b.txt --format html > page.html
  depeche news.jsonl --format jsonl --jobs 4 --keep-going > facts.jsonl

A file that ends in .jsonl or .ndjson holds a document a line: {"id": "…", "text": "…"}, and "published" (an ISO date)
and "country" (of the publisher, alpha-2) where they are known. Output keeps the order of the input.

Exit codes: 0 all was read, 1 something could not be read, 2 the command was misused.`;

interface Flags {
  readonly format: Format;
  readonly lang: Lang;
  readonly only?: readonly Fact[];
  readonly input?: InputKind;
  readonly jobs: number;
  readonly keepGoing: boolean;
}

/** Reads the command line; prints help, the version or what is wrong with it, and throws a `CommanderError` then. */
export function readCommandLine(argv: readonly string[]): Settings {
  const command = new Command("depeche")
    .description("Reads news articles: who said what, which public bodies are named, who works together with whom.")
    .argument("<file...>", "files, patterns such as 'news/*.txt', or - for standard input")
    .addOption(new Option("-f, --format <format>", "what to print").choices(FORMATS).default("text"))
    .addOption(new Option("-o, --only <facts>", `facts to read, with commas: ${FACTS.join(", ")}`).argParser(readFacts))
    .addOption(new Option("-l, --lang <language>", "language of the articles").choices(LANGUAGES).default("auto"))
    .addOption(new Option("-i, --input <kind>", "how to read every input (default: by its name)").choices(INPUTS))
    .addOption(new Option("-j, --jobs <number>", "threads that read").argParser(readJobs).default(1))
    .option("-k, --keep-going", "tell what cannot be read, skip it, and count it at the end", false)
    .version(version(), "-v, --version")
    .addHelpText("after", EXAMPLES)
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, "depeche: ")) })
    .exitOverride()
    .parse(argv, { from: "user" });
  const { format, lang, only, input, jobs, keepGoing } = command.opts<Flags>();
  return { paths: command.args, format, lang, only: only ?? FACTS, input: input ?? null, jobs, keepGoing };
}

function readFacts(list: string): Fact[] {
  const facts = list.split(",").map((fact) => fact.trim());
  const unknown = facts.find((fact) => !FACTS.includes(fact as Fact));
  if (unknown !== undefined) throw new InvalidArgumentError(`Allowed choices are ${FACTS.join(", ")}.`);
  return facts as Fact[];
}

function readJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) throw new InvalidArgumentError("Give a number from 1 to 256.");
  return jobs;
}

function version(): string {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}
