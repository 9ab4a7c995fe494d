import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { CommandError, explain } from "./errors.js";
import type { InputKind } from "./settings.js";

/** Something to read: a file, or standard input under the name "-". */
export interface Source {
  readonly path: string;
  readonly kind: InputKind;
  /** Bytes, where they are known. */
  readonly size: number | null;
}

/** The files that the command line names, in its order; those of a pattern in the order of their names. */
export async function sourcesOf(
  paths: readonly string[],
  input: InputKind | null,
  onError: (error: CommandError) => void,
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    try {
      sources.push(...(await expand(path, input)));
    } catch (error) {
      onError(error instanceof CommandError ? error : new CommandError(`${path}: ${explain(error)}`));
    }
  }
  return sources;
}

async function expand(path: string, input: InputKind | null): Promise<Source[]> {
  if (path === "-") return [{ path, kind: input ?? "text", size: null }];
  // A file whose name looks like a pattern is taken by its name.
  const found = await stat(path).catch((error) => {
    if (isDynamicPattern(path)) return null;
    throw error;
  });
  if (found?.isDirectory())
    throw new CommandError(`${path}: is a directory; give a pattern such as '${path}/**/*.txt'`);
  if (found) return [source(path, input, found.isFile() ? found.size : null)];
  const matches = await glob(path, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(path) });
  if (matches.length === 0) throw new CommandError(`${path}: no file matches`);
  return Promise.all(matches.sort().map(async (match) => source(match, input, (await stat(match)).size)));
}

function source(path: string, input: InputKind | null, size: number | null): Source {
  return { path, kind: input ?? (/\.(?:jsonl|ndjson)$/i.test(path) ? "jsonl" : "text"), size };
}
