/** Finished markup. Only `html` makes it, so that nothing is written without being escaped. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | null | readonly Markup[];

/** A template whose values are escaped, but for values that are markup themselves; null writes nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = strings[0] as string;
  values.forEach((value, at) => {
    markup += write(value) + (strings[at + 1] as string);
  });
  return { markup };
}

/** Markup that this package wrote itself, as it stands. */
export function trusted(markup: string): Markup {
  return { markup };
}

function write(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  if ("markup" in value) return value.markup;
  return value.map((one) => one.markup).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a string for text and for quoted attributes; characters that no document may hold become U+FFFD. */
function escapeHtml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  const clean = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd");
  return clean.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
