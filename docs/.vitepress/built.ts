import { fileURLToPath } from "node:url";

const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

/** The package's own name, read as what was built of it. */
export const builtPackage: { readonly find: RegExp; readonly replacement: string }[] = [
  { find: /^depeche$/, replacement: built("index.js") },
  { find: /^depeche\/fr$/, replacement: built("fr/index.js") },
  { find: /^depeche\/en\/lite$/, replacement: built("en/lite.js") },
  { find: /^depeche\/agencies$/, replacement: built("agencies/index.js") },
  { find: /^depeche\/formats$/, replacement: built("formats/index.js") },
  { find: /^depeche\/stream$/, replacement: built("stream/index.js") },
  { find: /^depeche\/render$/, replacement: built("render/index.js") },
];
