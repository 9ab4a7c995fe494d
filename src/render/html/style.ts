import { HUES } from "./tints.js";

const TINTS = HUES.map((hue, at) => `.depeche .tint-${at} { --hue: ${hue}; }`).join("\n");

/** The style sheet of the page; nothing outside of `.depeche` is touched. */
export const STYLE: string = `
.depeche {
  --paper: #fffefb; --ink: #1d1b18; --soft: #625d55; --line: #e2ddd3; --panel: #f6f3ec; --link: #22519b;
  --tint: 92%; --strong: 82%; --deep: 32%; --chroma: 75%;
  --agency: #8a4b00; --person: #86307a; --place: #2b6a6a;
  --good: #19693a; --talk: #22519b; --bad: #a8321f;
  color-scheme: light dark; background: var(--paper); color: var(--ink); box-sizing: border-box;
  font: 1.0625rem/1.65 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  display: grid; grid-template-columns: minmax(0, 42rem) minmax(17rem, 24rem); justify-content: center;
  gap: 0 clamp(2rem, 5vw, 5rem); padding: 0 clamp(1rem, 4vw, 3rem);
}
@media (prefers-color-scheme: dark) {
  .depeche {
    --paper: #16171a; --ink: #e8e5df; --soft: #a39e95; --line: #34353a; --panel: #1e1f23; --link: #9dbdf5;
    --tint: 19%; --strong: 29%; --deep: 78%; --chroma: 45%;
    --agency: #eeb068; --person: #e3a1d8; --place: #86caca;
    --good: #7fd09c; --talk: #9dbdf5; --bad: #f2a092;
  }
}
.depeche *, .depeche *::before, .depeche *::after { box-sizing: inherit; }
.depeche a { color: inherit; text-decoration: none; }
.depeche a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.depeche .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.depeche .small { font-size: .8125rem; line-height: 1.45; color: var(--soft); }

.depeche article { padding: 3rem 0 4rem; overflow-wrap: break-word; hyphens: auto; }
.depeche article p, .depeche figure { margin: 0 0 1.1em; }
.depeche h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); line-height: 1.3; letter-spacing: -.01em; margin: 0 0 .6em; text-wrap: balance; hyphens: manual; }
.depeche article h2 { font-size: 1.25rem; line-height: 1.35; margin: 2em 0 .6em; hyphens: manual; }
.depeche .lead { font-size: 1.25rem; line-height: 1.55; }
.depeche .kicker, .depeche .byline, .depeche .date, .depeche .credit, .depeche figcaption, .depeche .related, .depeche .boilerplate, .depeche .facts, .depeche .pill, .depeche .number {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
.depeche article .kicker { font-size: .8125rem; font-weight: 600; letter-spacing: .04em; color: var(--soft); margin: 0 0 .3em; }
.depeche .byline, .depeche .date { font-size: .875rem; color: var(--soft); }
.depeche article .byline:has(+ .date), .depeche article .date:has(+ .byline) { margin-bottom: .2em; }
.depeche .author { color: var(--ink); font-weight: 600; }
.depeche figure { border-left: 3px solid var(--line); padding-left: 1rem; }
.depeche figcaption { font-size: .9375rem; line-height: 1.55; }
.depeche .credit { color: var(--soft); font-size: .9em; }
.depeche .dateline { font-variant-caps: all-small-caps; letter-spacing: .03em; color: var(--soft); }
.depeche aside.related { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1rem; font-size: .9375rem; color: var(--soft); }
.depeche .boilerplate { font-size: .875rem; color: var(--soft); }

${TINTS}
.depeche .quote { background: hsl(var(--hue) var(--chroma) var(--tint)); border-radius: 2px; padding: .1em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.depeche .tint-none { --chroma: 0%; --hue: 0; }
.depeche .fragment { background: hsl(var(--hue) var(--chroma) var(--strong)); border-radius: 2px; padding: .1em 0; }
.depeche .cue { text-decoration: underline dotted hsl(var(--hue) var(--chroma) var(--deep)) 2px; text-underline-offset: .22em; }
.depeche .number { color: hsl(var(--hue) var(--chroma) var(--deep)); font-size: .6875rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.depeche article .number { vertical-align: super; line-height: 0; padding: 0 .15em 0 .2em; user-select: none; }
.depeche .cooperation { box-shadow: 0 2px 0 color-mix(in srgb, var(--state) 60%, var(--paper)); padding-bottom: .08em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.depeche .pill { color: var(--state); border: 1px solid; border-radius: 1em; padding: .05em .55em .1em; font-size: .6875rem; font-weight: 600; line-height: 1.4; white-space: nowrap; }
.depeche article .pill { margin-left: .35em; vertical-align: .15em; user-select: none; background: var(--paper); }
.depeche [class*="state-"] { --state: var(--good); }
.depeche :is(.state-called-for, .state-discussed, .state-praised) { --state: var(--talk); }
.depeche :is(.state-suspended, .state-refused, .state-failed, .state-lacking, .state-denied, .state-threatened) { --state: var(--bad); }
.depeche .agency > .stroke { text-decoration: underline solid var(--agency) 2px; text-underline-offset: .2em; }
.depeche .person > .stroke { text-decoration: underline dashed var(--person) 1.5px; text-underline-offset: .22em; }
.depeche .place > .stroke { text-decoration: underline dotted var(--place) 1.5px; text-underline-offset: .22em; }
.depeche .mention[data-country]::after { content: attr(data-country); font: 600 .625rem/0 system-ui, sans-serif; vertical-align: super; letter-spacing: .02em; margin-left: .15em; }
.depeche h1 .quote, .depeche h1 .fragment { padding: 0; }
.depeche .agency::after { color: var(--agency); }
.depeche .person::after { color: var(--person); }
.depeche :target { scroll-margin-block: 30vh; outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }

.depeche [data-tip] { position: relative; }
.depeche [data-tip]:hover:not(:has([data-tip]:hover))::before,
.depeche [data-tip]:focus-visible::before,
.depeche [data-tip]:has(> :focus-visible:not([data-tip]))::before {
  content: attr(data-tip); position: absolute; z-index: 2; top: calc(100% + .4rem); left: 0; width: max-content; max-width: 21rem;
  font: 400 .8125rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; letter-spacing: 0; font-variant-caps: normal;
  text-align: left; white-space: pre-line; color: var(--paper); background: var(--ink); padding: .5rem .75rem; border-radius: 6px; pointer-events: none;
}

.depeche .facts { font-size: .9375rem; line-height: 1.45; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; overscroll-behavior: contain; padding: 3rem .25rem 3rem 1.5rem; border-left: 1px solid var(--line); }
.depeche .facts h2 { font-size: .9375rem; margin: 2rem 0 .5rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); }
.depeche .facts h3 { font-size: .9375rem; font-weight: 600; margin: 0; }
.depeche .facts p { margin: 0; }
.depeche .facts :is(ul, ol) { list-style: none; margin: 0; padding: 0; }
.depeche .facts section > ul > li { padding: .4rem 0; }
.depeche .facts a:hover { text-decoration: underline; text-underline-offset: .2em; }
.depeche .voice { border-left: 3px solid hsl(var(--hue) var(--chroma) var(--deep)); padding-left: .75rem !important; margin: .5rem 0; }
.depeche .voice ol li, .depeche .event ul li { padding-top: .35rem; }
.depeche .facts .words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.depeche .voice li { position: relative; padding-left: 1.6em; }
.depeche .voice .number { position: absolute; left: 0; top: .55rem; }
.depeche .event h3 .pill { margin-right: .25em; }
.depeche .wording { display: inline-block; font-size: .875rem; margin-right: .75em; color: var(--link); }
.depeche .wording a + a { font-size: .75rem; font-variant-numeric: tabular-nums; margin-left: .2em; }
.depeche .key .quote { padding: 0 .35em; }
.depeche .key { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; }
.depeche .graph { margin: 1rem 0 0; padding: 0; border: 0; }
.depeche .graph svg { width: 100%; height: auto; }

@media (max-width: 62rem) {
  .depeche { display: block; max-width: 46rem; margin-inline: auto; }
  .depeche article { padding: 2rem 0; }
  .depeche .facts { position: static; max-height: none; border-left: 0; border-top: 1px solid var(--line); padding: 1.5rem 0 3rem; }
  .depeche [data-tip] { position: static; }
  .depeche [data-tip]::before { position: fixed !important; inset: auto 1rem 1rem !important; width: auto !important; max-width: none !important; box-shadow: 0 2px 16px rgb(0 0 0 / .3); }
}
@media print {
  .depeche { display: block; --paper: #fff; --ink: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; font-size: 11pt; }
  .depeche .facts { position: static; max-height: none; border: 0; padding: 0; columns: 2; column-gap: 2rem; }
  .depeche .facts section > ul > li { break-inside: avoid; }
  .depeche [data-tip]::before { display: none; }
}
`;
