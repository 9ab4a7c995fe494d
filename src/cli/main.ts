#!/usr/bin/env node
import { argv, exit, stderr, stdout } from "node:process";
import { CommanderError } from "commander";
import { readCommandLine } from "./command.js";
import { EXIT } from "./errors.js";
import { run } from "./run.js";

/** Ends the program for what the system refuses; anything else is a mistake of this program, and thrown on. */
function end(error: unknown): never {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  // Whoever reads the output may have enough of it, as `head` does.
  if (code === "EPIPE") exit(EXIT.done);
  if (!syscall) throw error;
  stderr.write(`depeche: ${message}\n`);
  exit(EXIT.failed);
}

stdout.on("error", end);

try {
  process.exitCode = await run(readCommandLine(argv.slice(2)));
} catch (error) {
  if (!(error instanceof CommanderError)) end(error);
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.misused;
}
