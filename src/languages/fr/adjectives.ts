import { Form, type Inflected } from "../../language/form.js";

/** The four agreements of a regular French adjective. */
export function inflectAdjective(masculine: string): readonly Inflected[] {
  const feminine = masculine.endsWith("e") ? masculine : `${masculine}e`;
  return [
    [masculine, Form.Masculine | Form.Singular],
    [feminine, Form.Feminine | Form.Singular],
    [`${masculine}s`, Form.Masculine | Form.Plural],
    [`${feminine}s`, Form.Feminine | Form.Plural],
  ];
}
