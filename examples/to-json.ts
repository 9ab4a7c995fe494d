// A whole analysis as JSON: plain data, so that nothing is lost on the way.
import { type Analysis, analyze } from "depeche";
import { french } from "depeche/fr";

const text = `Le pont de Lurcy rouvrira lundi

« Les travaux sont finis », a déclaré la maire de Lurcy, Jeanne Roux.`;

const analysis: Analysis = analyze(text, { language: french });
console.log(JSON.stringify(analysis, null, 2));
