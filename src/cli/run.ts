import { env, stderr, stdout } from "node:process";
import type { WriteStream } from "node:tty";
import pc from "picocolors";
import { batchesOf } from "./batches.js";
import { type CommandError, EXIT } from "./errors.js";
import { printerOf } from "./formats.js";
import { Output } from "./output.js";
import { inOrder } from "./pipeline.js";
import { poolOf } from "./pool.js";
import { progressOf } from "./progress.js";
import type { ReadSettings, Settings } from "./settings.js";
import { type Source, sourcesOf } from "./sources.js";

const colors = pc.createColors(hasColors(stderr));

/** Reads all that the command line names and prints it; returns the exit code. */
export async function run(settings: Settings): Promise<number> {
  const errors: string[] = [];
  let progress = progressOf([]);
  const tell = (message: string): void => {
    progress.pause();
    errors.push(message);
    stderr.write(`${colors.red("depeche:")} ${message}\n`);
  };
  const onError = (error: CommandError): void => tell(error.message);
  const stopped = (): boolean => errors.length > 0 && !settings.keepGoing;

  const sources = await sourcesOf(settings.paths, settings.input, onError);
  if (stopped() || sources.length === 0) return EXIT.failed;
  progress = progressOf(sources);
  const reading = readSettings(settings, sources);
  const output = new Output(stdout, printerOf(reading));
  const pool = await poolOf(reading, settings.jobs);
  let read = 0;
  for await (const { batch, result } of inOrder(batchesOf(sources, onError), pool, settings.jobs)) {
    await output.write(result.output);
    pool.release(result);
    result.errors.forEach(tell);
    read += result.read;
    progress.add(batch.bytes, result.read);
    if (stopped()) break;
  }
  await output.end();
  progress.stop();
  await pool.close();
  if (errors.length > 0 && settings.keepGoing) {
    stderr.write(`${colors.red("depeche:")} ${errors.length} could not be read, ${read} were\n`);
  }
  return errors.length > 0 ? EXIT.failed : EXIT.done;
}

function readSettings({ format, lang, only, keepGoing, paths }: Settings, sources: readonly Source[]): ReadSettings {
  const [first] = sources;
  // A pattern that matches one file today may match two tomorrow: the shape must not hang on that.
  const several = sources.length > 1 || first?.kind === "jsonl" || first?.path !== paths[0];
  return {
    format,
    lang,
    only,
    keepGoing,
    several,
    color: hasColors(stdout),
    width: Math.min(stdout.columns ?? 100, 120),
  };
}

/** What the stream's terminal can do; FORCE_COLOR colours other outputs too, as for a pager. */
function hasColors(stream: WriteStream): boolean {
  const { FORCE_COLOR } = env;
  return FORCE_COLOR ? pc.isColorSupported : Boolean(stream.isTTY && stream.hasColors());
}
