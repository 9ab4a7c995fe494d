import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
if (!existsSync(main)) throw new Error("the command is not built: npm run build:js");

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it. */
interface How {
  readonly env?: Readonly<Record<string, string>>;
  /** Bytes after which the reader of the output has enough. */
  readonly closeAfter?: number;
}

/** Runs `depeche` with arguments, and text on its standard input. */
export function depeche(args: readonly string[], stdin = "", how: How = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [main, ...args], { env: { PATH, ...how.env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let read = 0;
    child.stdout.on("data", (bytes: Buffer) => {
      out.push(bytes);
      read += bytes.length;
      if (how.closeAfter !== undefined && read >= how.closeAfter) child.stdout.destroy();
    });
    child.stderr.on("data", (bytes: Buffer) => err.push(bytes));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}

/** The lines of an output, each parsed. */
export function jsonLines<Value>(output: string): Value[] {
  return output
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
