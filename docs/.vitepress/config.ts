import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";
import { builtPackage } from "./built.js";
import { samplePage } from "./sample.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The pages that TypeDoc wrote, if it ran. */
function apiPages(): DefaultTheme.SidebarItem[] {
  const file = path("../api/typedoc-sidebar.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

const page = (text: string, link: string): DefaultTheme.SidebarItem => ({ text, link });

const guides: DefaultTheme.SidebarItem[] = [
  page("Start here", "/guide/start"),
  page("Reading the output", "/guide/output"),
  page("The command", "/guide/command"),
  {
    text: "What counts",
    items: [
      page("as a quote", "/guide/quotes"),
      page("as a public body", "/guide/bodies"),
      page("as a cooperation", "/guide/cooperation"),
    ],
  },
  {
    text: "Making it yours",
    items: [
      page("Adding your own bodies", "/guide/own-bodies"),
      page("Writing a language pack", "/guide/language-pack"),
    ],
  },
  {
    text: "Recipes",
    items: [
      page("Into a spreadsheet", "/recipes/spreadsheet"),
      page("Into a search index", "/recipes/search-index"),
      page("Into a knowledge graph", "/recipes/knowledge-graph"),
      page("Millions of articles", "/recipes/scale"),
    ],
  },
  {
    text: "Behind it",
    items: [page("How it works", "/guide/how-it-works"), page("Accuracy", "/accuracy"), page("Speed", "/speed")],
  },
];

export default defineConfig({
  title: "depeche",
  description: "Reads a news article the way a careful desk editor does: typed facts with exact offsets.",
  lang: "en",
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/icon.svg" }]],
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-default" } },
  // The drawings follow the system's light or dark; so does the page around them.
  appearance: "force-auto",
  themeConfig: {
    logo: { src: "/icon.svg", alt: "" },
    nav: [
      { text: "Guide", link: "/guide/start", activeMatch: "/guide/|/recipes/|/accuracy|/speed" },
      { text: "Playground", link: "/playground" },
      { text: "API", link: "/api/", activeMatch: "/api/" },
    ],
    sidebar: { "/api/": apiPages(), "/": guides },
    outline: [2, 3],
    search: { provider: "local" },
    externalLinkIcon: false,
  },
  // The playground runs what is published.
  vite: { resolve: { alias: [...builtPackage] }, build: { chunkSizeWarningLimit: 1500 } },
  buildEnd: async ({ outDir }) => writeFileSync(join(outDir, "sample.html"), await samplePage()),
});
