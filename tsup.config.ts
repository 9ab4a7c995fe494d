import { existsSync } from "node:fs";
import { defineConfig } from "tsup";

const entries = {
  index: "src/index.ts",
  "fr/index": "src/languages/fr/index.ts",
  "en/index": "src/languages/en/index.ts",
  "en/lite": "src/languages/en/lite.ts",
  "agencies/index": "src/gazetteer/index.ts",
  "render/index": "src/render/index.ts",
  "formats/index": "src/formats/index.ts",
  "stream/index": "src/stream/index.ts",
};

/** Constants are written where they stand, so that an engine knows them as numbers. */
function inlineConstants(options: { minifySyntax?: boolean }): void {
  options.minifySyntax = true;
}

export default defineConfig([
  {
    // Until every entry is written, those that are build.
    entry: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path))),
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    splitting: true,
    treeshake: true,
    esbuildOptions: inlineConstants,
    // tsup itself still sets an option that TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    entry: { "cli/main": "src/cli/main.ts", "cli/worker": "src/cli/worker.ts" },
    format: ["esm"],
    platform: "node",
    target: "node20",
    splitting: true,
    treeshake: true,
    esbuildOptions: inlineConstants,
    dts: false,
  },
]);
