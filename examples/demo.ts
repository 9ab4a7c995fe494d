// A news article with what is found in it drawn under its lines, and tables of the facts.
import { readFileSync } from "node:fs";
import { stdout } from "node:process";
import { analyze } from "depeche";
import { french } from "depeche/fr";
import { renderText } from "depeche/render";

const file = new URL("../test/fixtures/seeds/000_2973584841e0011d.txt", import.meta.url);
const analysis = analyze(readFileSync(file, "utf8"), { language: french });
console.log(renderText(analysis, { color: stdout.isTTY ?? false, width: Math.min(stdout.columns ?? 100, 120) }));
