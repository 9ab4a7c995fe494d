#!/usr/bin/env node
import { argv, exit, stdout } from "node:process";
import { CommanderError } from "commander";
import { readCommandLine } from "./command.js";
import { EXIT } from "./errors.js";
import { run } from "./run.js";

// Whoever reads the output may have enough of it, as `head` does.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") exit(EXIT.done);
  throw error;
});

try {
  process.exitCode = await run(readCommandLine(argv.slice(2)));
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.misused;
}
