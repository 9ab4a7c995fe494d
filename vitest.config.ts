import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The package's own name reads the sources; exact matches only.
    alias: [
      { find: /^depeche$/, replacement: source("index.ts") },
      { find: /^depeche\/fr$/, replacement: source("languages/fr/index.ts") },
      { find: /^depeche\/en$/, replacement: source("languages/en/index.ts") },
      { find: /^depeche\/en\/lite$/, replacement: source("languages/en/lite.ts") },
      { find: /^depeche\/agencies$/, replacement: source("gazetteer/index.ts") },
      { find: /^depeche\/render$/, replacement: source("render/index.ts") },
      { find: /^depeche\/formats$/, replacement: source("formats/index.ts") },
    ],
  },
  test: {
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text-summary", "lcov"] },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
          benchmark: { include: ["test/**/*.bench.ts"] },
        },
      },
    ],
  },
});
