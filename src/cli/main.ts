#!/usr/bin/env node
import { argv, exit, stderr, stdout } from "node:process";
import { CommanderError } from "commander";
import { readCommandLine } from "./command.js";
import { EXIT } from "./errors.js";
import { run } from "./run.js";

/** Whoever reads the output may have enough of it, as `head` does. */
function isEnough(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EPIPE";
}

stdout.on("error", (error) => {
  if (isEnough(error)) exit(EXIT.done);
  throw error;
});

try {
  process.exitCode = await run(readCommandLine(argv.slice(2)));
} catch (error) {
  if (isEnough(error)) exit(EXIT.done);
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.misused;
  } else {
    // What the system refuses, such as a full disk, is told in a line; what is left is a mistake of this program.
    if (!(error as NodeJS.ErrnoException).syscall) throw error;
    stderr.write(`depeche: ${(error as Error).message}\n`);
    process.exitCode = EXIT.failed;
  }
}
