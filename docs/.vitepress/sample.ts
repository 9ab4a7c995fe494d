import { frenchSample } from "./theme/samples.js";

/** The sample article as `depeche/render` draws it, by the built package: imported late, for it may not be built yet. */
export async function samplePage(): Promise<string> {
  const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;
  const [{ analyze }, { french }, { agencies }, { renderHtml }] = await Promise.all([
    import(built("index.js")) as Promise<typeof import("depeche")>,
    import(built("fr/index.js")) as Promise<typeof import("depeche/fr")>,
    import(built("agencies/index.js")) as Promise<typeof import("depeche/agencies")>,
    import(built("render/index.js")) as Promise<typeof import("depeche/render")>,
  ]);
  return renderHtml(analyze(frenchSample, { language: french, agencies, country: "FR" }));
}
