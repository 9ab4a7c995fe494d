// Biome lints; this only proves that no regular expression can be made to run away by its input.
import regexp from "eslint-plugin-regexp";
import { parser } from "typescript-eslint";

export default [
  {
    files: ["src/**/*.ts"],
    languageOptions: { parser },
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
];
