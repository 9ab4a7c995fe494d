import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";

const one = "Le maire de Nériac a présenté mardi le budget de la commune, qui prévoit trois millions pour les écoles.";
const two = "Les parents attendaient cette annonce depuis des années, et ils ont applaudi le conseil municipal.";
const parts = (text: string, language = french): string[] =>
  parseArticle(text, { language }).blocks.map(({ part }) => part);

describe("the parts of an article", () => {
  it("start with the lead where there is no headline", () => {
    expect(parts(`${one}\n\n${two}`)).toEqual(["lead", "paragraph"]);
    expect(parts(one)).toEqual(["lead"]);
  });

  it("may be a headline alone, or nothing", () => {
    expect(parts("Nériac mise sur les écoles")).toEqual(["headline"]);
    expect(parts("")).toEqual([]);
  });

  it("are told with single line breaks too", () => {
    expect(parts(`Budget : Nériac mise sur les écoles\n${one}\n${two}`)).toEqual(["headline", "lead", "paragraph"]);
  });

  it("keep the items of a list and the line that announces them in the body", () => {
    const list =
      "Le budget prévoit :\n\n- trois millions pour les écoles ;\n\n- deux millions pour les ponts ;\n\n- un million pour la halle.";
    expect(parts(`Nériac mise sur les écoles\n\n${one}\n\n${list}\n\n${two}`)).toEqual([
      "headline",
      "lead",
      ...Array<string>(5).fill("paragraph"),
    ]);
  });

  it("keep a short paragraph behind a newsletter's lines in the body", () => {
    const box = "Newsletter\n\nRecevez chaque matin l'essentiel de l'actualité\n\nS'inscrire";
    const short = "Lurcy, de son côté, a appelé à associer Nériac à ce projet.";
    const more = "À lire également\n\nLe pont de Lurcy fermé jusqu'à l'automne";
    expect(parts(`Nériac mise sur les écoles\n\n${one}\n\n${two}\n\n${box}\n\n${short}\n\n${more}`)).toEqual([
      "headline",
      "lead",
      "paragraph",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "paragraph",
      "related",
      "related",
    ]);
  });

  it("keep running text that names a newsletter in the body", () => {
    const text = "La mairie a raconté toute l'affaire dans la newsletter qu'elle envoie aux habitants de la commune.";
    expect(parts(`Nériac mise sur les écoles\n\n${one}\n\n${text}`)).toEqual(["headline", "lead", "paragraph"]);
  });

  it("take the questions of an interview for headings", () => {
    expect(parts(`« Nous voulons des écoles »\n\n${one}\n\nPourquoi si tard ?\n\n${two}`)).toEqual([
      "headline",
      "lead",
      "subheading",
      "paragraph",
    ]);
  });

  it("leave the menus over a headline and the lists under an article aside", () => {
    const page = `Menu\n\nSign in\n\nNeriac spends more on its schools\n\nBy Ann Lee\n\nThe mayor of Neriac set out a budget on Tuesday that gives three million to schools.\n\nRead more\n\nBridge at Lurcy reopens to cars\n\nShare`;
    expect(parts(page, english)).toEqual([
      "boilerplate",
      "boilerplate",
      "headline",
      "byline",
      "lead",
      "related",
      "related",
      "boilerplate",
    ]);
  });

  it("are read in the language of the text", () => {
    const text = `Neriac spends more on its schools\n\nThe mayor of Neriac set out a budget on Tuesday that gives three million to schools, and the parents who had asked for it for years were glad to hear of it when they met in the hall.`;
    expect(parseArticle(text, { language: [french, english] }).language).toBe("en");
    expect(
      parseArticle(`Nériac mise sur les écoles\n\n${one}\n\n${two}`, { language: [english, french] }).language,
    ).toBe("fr");
  });
});

describe("a text of one line", () => {
  it.each(["Jeanne Roux", "L'ANSSI et Europol.", "L'ANSSI"])("is read for facts: %s", (text) => {
    const { blocks, sentences } = parseArticle(text, { language: french });
    expect(["byline", "credit", "date", "boilerplate"]).not.toContain(blocks[0]?.part);
    expect(sentences).toHaveLength(1);
  });
});

describe("what stands in and behind a body", () => {
  const three =
    "La première des quatre écoles ouvrira en juin, et les autres suivront avant la fin de l'hiver prochain.";
  const long = (place: string): string =>
    `Les habitants de ${place} ont longtemps attendu que la commune se décide enfin à bâtir une école, ${"et ils ont écrit au maire, puis au préfet, puis au ministre, sans jamais recevoir de réponse claire, ".repeat(3)}avant le vote de mardi soir.`;
  const partsOf = (blocks: string[]): string[] => parts(`Nériac mise sur les écoles\n\n${blocks.join("\n\n")}`);

  it("take a name with a role between paragraphs for a caption", () => {
    expect(partsOf([one, two, "Jeanne Roux, maire de Nériac", three])).toEqual([
      "headline",
      "lead",
      "paragraph",
      "caption",
      "paragraph",
    ]);
  });

  it("leave aside what follows where a page tells its lead again", () => {
    const comment = "Enfin une bonne nouvelle pour les parents de la commune , il était temps de voter cela !";
    expect(partsOf([one, two, three, one, comment])).toEqual([
      "headline",
      "lead",
      "paragraph",
      "paragraph",
      "boilerplate",
      "boilerplate",
    ]);
  });

  it("leave aside a title that ends with the headline's own words", () => {
    const title = "Quatre écoles ouvrent dans les vieux quartiers de la ville";
    expect(parts(`Nériac : ${title}\n\n${title}\n\n${one}\n\n${two}`)).toEqual([
      "headline",
      "boilerplate",
      "lead",
      "paragraph",
    ]);
  });

  it("tell short summaries of other articles behind long paragraphs", () => {
    const summaries = ["Lurcy", "Bellac", "Ornon", "Serves", "Vaubrun"].map(
      (place) => `Le pont de ${place} a rouvert lundi matin après deux années de travaux.`,
    );
    const body = [one, long("Nériac"), long("Bellac"), long("Ornon")];
    const found = partsOf([...body, ...summaries]);
    expect(found.slice(0, 5)).toEqual(["headline", "lead", "paragraph", "paragraph", "paragraph"]);
    expect(new Set(found.slice(5))).toEqual(new Set(["related"]));
    expect(partsOf([...body, ...summaries.slice(2)])).not.toContain("related");
  });

  it("keep a heading that is far longer than the others", () => {
    const heading = "Pourquoi la commune a attendu dix ans avant de bâtir une école";
    const found = partsOf([
      one,
      "Des classes",
      two,
      "Un vote",
      three,
      heading,
      long("Nériac"),
      "La suite",
      long("Bellac"),
    ]);
    expect(found.filter((part) => part === "subheading")).toHaveLength(4);
  });

  it("keep the items of a list that only their marks tell", () => {
    const item = "trois millions pour les écoles de la ville et des villages ;";
    const found = partsOf([
      one,
      two,
      "Le budget prévoit :",
      item,
      "deux millions pour les ponts et les halles ;",
      three,
    ]);
    expect(found.slice(3)).toEqual(["paragraph", "paragraph", "paragraph", "paragraph"]);
  });
});

describe("the parts of an English page", () => {
  const first = "The mayor of Neriac set out a budget on Tuesday that gives three million euros to schools.";
  const second =
    "Parents who had asked for new classrooms for years were glad to hear of it when they met in the hall.";
  const third = "Work on the first of the four schools will start in June, and the others will follow before winter.";
  const head = "Menu\n\nSign in\n\nNeriac spends more on its schools";
  const partOf = (line: string, text: string): string | undefined =>
    parseArticle(text, { language: english }).blocks.find((block) => block.text === line)?.part;

  it("tell the entries of a menu from the headline under them", () => {
    const headline = "Neriac will spend three million more on its schools and open a new one by June";
    const text = `How to read a budget\n\nLurcy bridge photos\n\nSchools & Classes\n\n${headline}\n\nBy Ann Lee\n\n${first}\n\n${second}`;
    expect(partOf(headline, text)).toBe("headline");
  });

  it("take no names for a byline where an opener tells the author", () => {
    const text = `${head}\n\nLurcy & Neriac\n\nBy Ann Lee\n\n${first}\n\n${second}\n\n${third}`;
    expect(parseArticle(text, { language: english }).byline?.authors.map((name) => name.text)).toEqual(["Ann Lee"]);
    expect(partOf("Lurcy & Neriac", text)).not.toBe("byline");
  });

  it("take a line that announces the author for a byline", () => {
    expect(
      partOf("Author of the article:", `${head}\n\nAuthor of the article:\n\nAnn Lee\n\n${first}\n\n${second}`),
    ).toBe("byline");
  });

  it("keep a heading over another heading", () => {
    const text = `Neriac spends more on its schools\n\n${first}\n\n${second}\n\nNew schools\n\nWhere the first will stand\n\n${third}`;
    expect(parts(text, english)).toEqual(["headline", "lead", "paragraph", "subheading", "subheading", "paragraph"]);
  });

  it("take no address and no broken line for a heading", () => {
    for (const line of ["budget: https://neriac.example/2024", "NERIAC, Vt. —"]) {
      expect(partOf(line, `${head}\n\n${first}\n\n${line}\n\n${second}\n\n${third}`)).not.toBe("subheading");
    }
  });

  it("take what a picture shows on a day for a caption", () => {
    const line = "Ann Lee opens the school of Neriac in the old town, June 3, 2024.";
    expect(partOf(line, `${head}\n\n${first}\n\n${second}\n\n${line}\n\n${third}`)).toBe("caption");
  });

  it("take a line under the number of pictures for a caption", () => {
    const [line, other] = [
      "Ann Lee and Mary Roe in front of the school",
      "Mary Roe with two of the teachers in the yard",
    ];
    const text = `${head}\n\n${first}\n\n2\n\n${line}\n\n${second}\n\n2\n\n${other}\n\n${third}`;
    expect(partOf(line, text)).toBe("caption");
    expect(partOf(line, text.replaceAll("\n2\n", "\n"))).toBe("subheading");
  });

  it("read a gallery: heading, caption and credit of each picture, although all end in a full stop", () => {
    const item = (name: string): string =>
      `${name} is the oldest school of them all.\n\nThe yard of ${name} on Monday.\n\nAnn Lee/Reuters\n\n${third}\n\nAdvertisement`;
    const text = `${head}\n\n${first}\n\n${second}\n\nAdvertisement\n\n${["Bellmere", "Oakford", "Starling"].map(item).join("\n\n")}`;
    const { captions, subheadings } = parseArticle(text, { language: english });
    expect(captions.map((caption) => caption.text)).toEqual([
      "The yard of Bellmere on Monday.",
      "The yard of Oakford on Monday.",
      "The yard of Starling on Monday.",
    ]);
    expect(subheadings.map((heading) => heading.text)).toContain("Oakford is the oldest school of them all.");
  });

  it("keep the labelled facts of a box in the body", () => {
    const box = (place: string): string => `We like: the ${place}\n\nWe miss: a second door to the ${place}`;
    const text = `${head}\n\n${[first, box("hall"), second, box("garden"), third, box("library"), third].join("\n\n")}`;
    for (const line of box("garden").split("\n\n")) expect(partOf(line, text)).toBe("paragraph");
  });

  it("take neither tags without spaces nor headlines under each other for headings", () => {
    const tags = "schoolsbudgetneriacclassroomsteachersparents";
    const lines = ["The bridge at Lurcy reopens to cars at last", "Floods close the road to Bellac for another week"];
    const text = `${head}\n\n${first}\n\n${second}\n\n${lines.join("\n\n")}\n\n${third}\n\n${tags}\n\n${third.replace("first", "third")}`;
    for (const line of [tags, ...lines]) expect(partOf(line, text)).not.toBe("subheading");
  });

  it("take the headline for the headline, not the title of its page or its tags", () => {
    const headline = "Neriac spends more on its schools this year";
    const text = `Menu\n\nEconomy | ${headline}\n\nSign in\n\n${headline}\n\nTopics: schools, budget, Neriac, classrooms and teachers\n\n${first}\n\n${second}`;
    const article = parseArticle(text, { language: english });
    expect([article.headline?.text, article.lead?.text]).toEqual([headline, first]);
  });

  it("take the last of several lines under each other for no heading, but a question", () => {
    const facts = ["Seats for thirty pupils", "Heated by wood", "Two large yards"];
    const text = (last: string): string =>
      `${head}\n\n${first}\n\n${second}\n\n${[...facts, last].join("\n\n")}\n\n${third}`;
    expect(partOf("A garden behind it", text("A garden behind it"))).not.toBe("subheading");
    expect(partOf("Who will pay for it?", text("Who will pay for it?"))).toBe("subheading");
  });

  it("tell posts of social networks from the words of the writer", () => {
    const post = "So glad that the school of Neriac opens at last, after all these years of waiting.";
    const text = `${head}\n\n${first}\n\n${second}\n\n${post}\n\n— Mary Roe (@maryroe) June 3, 2024\n\n${third}`;
    expect(partOf(post, text)).toBe("related");
    expect(partOf(third, text)).toBe("paragraph");
  });

  it("leave texts about the author aside", () => {
    const text = (byline: string, end: string): string =>
      `${head}\n\n${byline}\n\n${first}\n\n${second}\n\n${third}\n\n${end}`;
    const known = "Ann Lee is a reporter with the Lurcy Post, where she writes about schools.";
    expect(partOf(known, text("By Ann Lee Lurcy Post", known))).toBe("boilerplate");
    const under = "A teacher for thirty years, she has written about schools since 2010.";
    expect(partOf(under, text("By Mary Roe", `Mary Roe\n\nEditor at large\n\n${under}`))).toBe("boilerplate");
  });
});
