import type { Agency } from "../agencies/types.js";

/** The fullest name that a text gives each of its bodies, no office of it ("le procureur"). */
export function fullestNamesOf(agencies: readonly Agency[]): string[] {
  const names: string[] = [];
  for (const { mentions, name } of agencies) {
    let fullest = "";
    for (const { text, form } of mentions) if (form !== "office" && text.length > fullest.length) fullest = text;
    names.push(fullest || name);
  }
  return names;
}
