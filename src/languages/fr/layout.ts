import type { LayoutRules } from "../../language/rules/layout.js";

/** Layout words of French newsrooms. */
export const layout: LayoutRules = {
  bylineOpeners: "",
  newsAgencies: "",
  creditOpeners: "",
  relatedOpeners: "",
  boilerplate: "",
  dateOpeners: "",
};
