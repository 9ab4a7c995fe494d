import type { LayoutRules } from "../../language/rules/layout.js";

/** Layout words of English newsrooms. */
export const layout: LayoutRules = {
  bylineOpeners: "",
  newsAgencies: "",
  creditOpeners: "",
  relatedOpeners: "",
  boilerplate: "",
  dateOpeners: "",
};
