import type { Analysis } from "../../analysis/functions.js";
import type { Quote, Speaker } from "../../quotes/types.js";
import { speakerName } from "../labels.js";

/** One speaker of a document, with what he or she says. */
export interface Voice {
  /** Null where nobody is known to say it. */
  readonly speaker: Speaker | null;
  /** Class name of the tint. */
  readonly tint: string;
  /** Indices of the quotes. */
  readonly quotes: number[];
}

/** Hues that stay apart on a screen and for most colour-blind readers; after the last they begin again. */
export const HUES: readonly number[] = [210, 35, 330, 160, 265, 75, 0, 190];

/** The speakers of a document in the order in which they first speak, each with a tint. */
export function voicesOf(analysis: Analysis): Voice[] {
  const voices = new Map<string, Voice>();
  let tints = 0;
  analysis.quotes.forEach((quote, at) => {
    const key = voiceKey(quote);
    let voice = voices.get(key);
    if (!voice) {
      voice = { speaker: quote.speaker, tint: key ? `tint-${tints++ % HUES.length}` : "tint-none", quotes: [] };
      voices.set(key, voice);
    }
    voice.quotes.push(at);
  });
  return [...voices.values()];
}

function voiceKey({ speaker }: Quote): string {
  if (!speaker) return "";
  return speaker.ref ?? speakerName(speaker).toLowerCase();
}
