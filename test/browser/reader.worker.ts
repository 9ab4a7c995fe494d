import { analyze } from "depeche";
import { french } from "depeche/fr";

self.onmessage = ({ data }: MessageEvent<string>): void => {
  self.postMessage(analyze(data, { language: french }));
};
