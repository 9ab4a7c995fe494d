import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { builtPackage } from "./docs/.vitepress/built.js";
import { CHROMIUM } from "./test/support/chromium.js";

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
      { find: /^depeche\/stream$/, replacement: source("stream/index.ts") },
    ],
  },
  test: {
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text-summary", "lcov"] },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          testTimeout: 30_000, // property tests and spawned commands take their time on a busy machine
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/site/**"],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
          benchmark: { include: ["test/**/*.bench.ts"] },
        },
      },
      {
        // The built package inside Chromium.
        resolve: { alias: builtPackage },
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: CHROMIUM }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        // The built documentation, from outside.
        test: { name: "site", include: ["test/site/**/*.test.ts"], testTimeout: 20_000, hookTimeout: 60_000 },
      },
    ],
  },
});
