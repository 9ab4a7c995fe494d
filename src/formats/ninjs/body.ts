import type { Article } from "../../article/types.js";
import { html } from "../../render/html/markup.js";

/** The body of an article as a few plain elements. */
export function articleHtml(article: Article): string {
  const blocks = article.blocks.filter((block) => block.part === "paragraph" || block.part === "subheading");
  return blocks
    .map((block) => (block.part === "subheading" ? html`<h2>${block.text}</h2>` : html`<p>${block.text}</p>`).markup)
    .join("\n");
}
