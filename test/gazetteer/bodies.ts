import { readdirSync } from "node:fs";
import type { AgencyRecord } from "../../src/agencies/types.js";
import { decodeAgencies } from "../../src/gazetteer/format.js";

const FOLDER = new URL("../../src/gazetteer/", import.meta.url);
const NO_DATA = new Set(["format.ts", "index.ts"]);

/** Every line of the gazetteer with the file it stands in, as it is written. */
export const lines: readonly { file: string; line: string }[] = await readLines();

/** Every body of the gazetteer. */
export const bodies: readonly AgencyRecord[] = decodeAgencies(lines.map(({ line }) => line).join("\n"));

/** The wordings of a body as rows: of which list, in which language. */
export function wordings(body: AgencyRecord): { list: string; tag: string; text: string }[] {
  const { names, acronyms = {}, former = {}, metonyms = {}, offices = {} } = body;
  return Object.entries({ names, acronyms, former, metonyms, offices }).flatMap(([list, byTag]) =>
    Object.entries(byTag).flatMap(([tag, texts]) => texts.map((text) => ({ list, tag, text }))),
  );
}

/** The keys under which more than one value was put, each with its values. */
export function shared<T>(pairs: Iterable<readonly [key: string, value: T]>): [key: string, values: T[]][] {
  const values = new Map<string, Set<T>>();
  for (const [key, value] of pairs) values.set(key, (values.get(key) ?? new Set()).add(value));
  return [...values].filter(([, set]) => set.size > 1).map(([key, set]) => [key, [...set]]);
}

async function readLines(): Promise<{ file: string; line: string }[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !NO_DATA.has(file))
    .sort();
  const modules = await Promise.all(
    files.map(async (file) => ({ file, exported: await import(new URL(file, FOLDER).pathname) })),
  );
  return modules.flatMap(({ file, exported }) =>
    Object.values<unknown>(exported)
      .filter((value) => typeof value === "string")
      .flatMap((text) => text.split("\n"))
      .filter((line) => line !== "")
      .map((line) => ({ file, line })),
  );
}
