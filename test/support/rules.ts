/** Every rule id that a finding below a value carries. */
export function rulesOf(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  if ("rule" in value && typeof value.rule === "string") found.add(value.rule);
  for (const member of Object.values(value)) rulesOf(member, found);
  return found;
}
