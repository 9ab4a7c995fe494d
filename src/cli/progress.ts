import { stderr, stdout } from "node:process";
import { Presets, SingleBar } from "cli-progress";
import type { Source } from "./sources.js";

/** How far the command is. */
export interface Progress {
  add(bytes: number, documents: number): void;
  /** Clears the line, so that something else can be written. */
  pause(): void;
  stop(): void;
}

const SILENT: Progress = { add() {}, pause() {}, stop() {} };

/** A bar on standard error where that is a terminal and the output goes elsewhere. */
export function progressOf(sources: readonly Source[]): Progress {
  const total = sources.reduce((sum, source) => sum + (source.size ?? Number.NaN), 0);
  if (!stderr.isTTY || stdout.isTTY || Number.isNaN(total) || total === 0) return SILENT;
  const bar = new SingleBar(
    {
      format: "{bar} {percentage} %, {documents} documents, {eta_formatted} left",
      stream: stderr,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  let documents = 0;
  bar.start(total, 0, { documents });
  return {
    add(bytes, more) {
      documents += more;
      bar.increment(bytes, { documents });
    },
    pause() {
      stderr.write("\r\u001b[K");
    },
    stop: () => bar.stop(),
  };
}
