// Who works with whom, on what, and in which state.
import { detectCooperation } from "depeche";
import { french } from "depeche/fr";

const text = `La France et le Portugal ont signé mardi un accord de coopération en matière de cybersécurité.

Le Mali a suspendu sa coopération militaire avec la France.`;

for (const found of detectCooperation(text, { language: french })) {
  const sides = found.participants.map((side) => `${side.name} (${side.role})`).join(", ");
  console.log(`${found.status}: ${sides}; ${found.topics.join(", ") || "no topic"}; CAMEO ${found.cameo ?? "-"}`);
  console.log(`  “${found.text}”`);
}
