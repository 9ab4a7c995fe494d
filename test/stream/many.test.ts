import { analyze } from "depeche";
import { french } from "depeche/fr";
import { analyzeMany, type StreamDocument } from "depeche/stream";
import { describe, expect, it } from "vitest";

const texts = ["Le pont de Lurcy rouvre.", "Le péage reste gratuit.", "La maire a signé l'arrêté."];

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

/** A source that keeps a record of what is asked of it. */
class Source {
  asked = 0;
  closed = false;
  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    try {
      for (;;) yield texts[this.asked++ % texts.length] as string;
    } finally {
      this.closed = true;
    }
  }
}

describe("analyzeMany", () => {
  it("gives what analyze gives, in order, from an array or an async source", async () => {
    const alone = texts.map((text) => analyze(text, { language: french }));
    expect(await all(analyzeMany(texts, { language: french }))).toEqual(alone);
    async function* source(): AsyncGenerator<string> {
      yield* texts;
    }
    expect(await all(analyzeMany(source(), { language: french }))).toEqual(alone);
  });
  it("carries ids on, and takes blocks with their parts", async () => {
    const blocks = [
      { part: "lead", text: "Un pont." },
      { part: "headline", text: "Il rouvre" },
    ] as const;
    const [first, second] = await all(analyzeMany([{ id: 7, text: "Un pont." }, { blocks }], { language: french }));
    expect(first?.id).toBe(7);
    expect(second).not.toHaveProperty("id");
    expect(second?.article.headline?.text).toBe("Il rouvre");
  });
  it("asks for a document only when its analysis is asked for", async () => {
    const source = new Source();
    const stream = analyzeMany(source, { language: french });
    await stream.next();
    await stream.next();
    expect(source.asked).toBe(2);
  });
  it("closes the source when the reader stops", async () => {
    const source = new Source();
    for await (const _ of analyzeMany(source, { language: french })) break;
    expect(source.closed).toBe(true);
  });
  it("throws the reason of an aborted signal, and closes the source", async () => {
    const source = new Source();
    const controller = new AbortController();
    const reason = new Error("enough");
    const stream = analyzeMany(source, { language: french, signal: controller.signal });
    await stream.next();
    controller.abort(reason);
    await expect(stream.next()).rejects.toBe(reason);
    expect(source.closed).toBe(true);
  });
  it("lets a timer abort an endless stream", async () => {
    const stream = all(analyzeMany(new Source(), { language: french, signal: AbortSignal.timeout(30) }));
    await expect(stream).rejects.toThrow("timeout");
  });
  it("says which document is none", async () => {
    const documents = [{ text: "Un pont." }, { id: "x" }] as StreamDocument[];
    await expect(all(analyzeMany(documents, { language: french }))).rejects.toMatchObject({
      code: "not-a-text",
      message: expect.stringContaining("document 1 of the stream holds undefined"),
    });
  });
});
