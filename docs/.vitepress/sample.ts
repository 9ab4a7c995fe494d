import { frenchSample } from "./theme/samples.js";

/** The sample article as `depeche/render` draws it, by the built package: imported late, for it may not be built yet. */
export async function samplePage(): Promise<string> {
  const { analyze } = await import("depeche");
  const { agencies } = await import("depeche/agencies");
  const { french } = await import("depeche/fr");
  const { renderHtml } = await import("depeche/render");
  return renderHtml(analyze(frenchSample, { language: french, agencies, country: "FR" }));
}
