/**
 * Turns analyses into formats that other programs read.
 *
 * @module depeche/formats
 */
export type { EventRow } from "./events/row.js";
export { type EventOptions, eventsToCsv, eventsToJsonl, toEventRows } from "./events.js";
export type {
  NinjsAssociation,
  NinjsBody,
  NinjsConcept,
  NinjsDescription,
  NinjsInfoSource,
  NinjsItem,
  NinjsStandard,
} from "./ninjs/types.js";
export { toNinjs } from "./ninjs.js";
export type { Thing } from "./schema-org/nodes.js";
export { type SchemaOrgArticle, toSchemaOrg } from "./schema-org.js";
export type { SourceOptions } from "./source.js";
export type {
  AnnotationBody,
  AnnotationTarget,
  TextPositionSelector,
  TextQuoteSelector,
  WebAnnotation,
  WebAnnotationCollection,
  WebAnnotationPage,
} from "./web-annotation/types.js";
export { toWebAnnotations } from "./web-annotation.js";
