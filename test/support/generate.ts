/**
 * Makes articles for benches and endurance: sentences drawn from a small grammar, so that every rule has work to do and
 * no two texts are alike. The same seed gives the same articles.
 */
export interface Grammar {
  /** What a text is made of, by the name of the slot; `{slot}` inside is drawn in turn. */
  readonly [slot: string]: readonly string[];
}

/** A generator of numbers in [0, 1): mulberry32. */
function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One article of about `length` code units, the number `index` of its series. */
export function articleOf(grammar: Grammar, index: number, length = 3000): string {
  const next = random(index * 2654435761);
  const draw = (slot: string): string => {
    const choices = grammar[slot] ?? [slot];
    return (choices[Math.floor(next() * choices.length)] ?? "").replace(/\{(\w+)\}/g, (_, inner: string) =>
      draw(inner),
    );
  };
  const parts = [draw("headline"), draw("lead")];
  let size = parts.join("").length;
  while (size < length) {
    const paragraph = Array.from({ length: 1 + Math.floor(next() * 4) }, () => draw("sentence")).join(" ");
    parts.push(next() < 0.1 ? draw("subheading") : paragraph);
    size += paragraph.length + 2;
  }
  return parts.join("\n\n");
}

export const french: Grammar = {
  headline: ["{State} et {State} veulent {renforcer} leur coopération contre {topic}", "{Body} : « {words} »"],
  lead: ["{Role}, {name}, a rencontré lundi son homologue {adjective} à {city}."],
  subheading: ["Un pont rouvre", "La coopération doit aller plus loin"],
  sentence: [
    "« {words} », a déclaré {name}, {role}.",
    "{name} a souligné que {clause}, et que {clause}.",
    "Selon {source}, {clause}.",
    "{name}, {role}, a salué une coopération « {praise} » entre {theState} et {theState} en matière de {topic}.",
    "« {words}, a-t-{pronoun} ajouté. {words}. »",
    "Les deux pays ont signé un accord sur {topic} ; {clause}.",
    "{Body} ({acronym}) et {body} travaillent ensemble depuis {year}.",
    "La route de {city} était fermée mardi à cause de {weather}, et {clause}.",
    "{Clause}, malgré {weather} et les travaux du pont de {city}.",
    'Interrogé sur {topic}, le ministre {adjective} de {portfolio} a dit vouloir "{praise} mieux" avant {year}.',
  ],
  name: ["{given} {family}"],
  given: ["Jeanne", "Paul", "Amina", "Luc", "Sofia", "Thomas", "Inès", "Karim", "Élise", "Yann"],
  family: ["Roux", "Petit", "Lefèvre", "Diallo", "Moreau", "Van den Berg", "de Lurcy", "Haddad", "Keller", "Ortiz"],
  role: ["maire de {city}", "procureure de {city}", "porte-parole de {body}", "directeur de {body}"],
  Role: ["Le ministre de {portfolio}", "La ministre de {portfolio}", "Le directeur de {body}"],
  portfolio: ["l'Intérieur", "la Défense", "la Justice", "l'Économie"],
  State: ["France", "Allemagne", "Portugal", "Maroc", "Italie", "Norvège"],
  theState: ["la France", "l'Allemagne", "le Portugal", "le Maroc", "l’Italie", "la Norvège"],
  adjective: ["allemand", "portugais", "marocain", "italien", "norvégien", "belge"],
  city: ["Lurcy", "Berlin", "Lisbonne", "Rabat", "Rome", "Oslo", "Vannes", "Nevers"],
  Body: ["L'ANSSI", "Le parquet de {city}", "Le ministère de {portfolio}", "La Commission européenne", "Europol"],
  body: ["l'ANSSI", "la CNIL", "l'Agence des ponts de {city}", "la police nationale", "l’Office central des routes"],
  acronym: ["ANSSI", "APL", "OCR"],
  source: ["la préfecture", "une source policière", "{name}", "le rapport de {body}", "les enquêteurs"],
  topic: ["cybersécurité", "lutte antiterroriste", "justice", "pêche", "santé", "énergie"],
  renforcer: ["renforcer", "relancer", "suspendre", "élargir"],
  praise: ["étroite", "excellente", "très utile", "exemplaire"],
  pronoun: ["il", "elle"],
  year: ["2019", "2021", "2024", "2026"],
  weather: ["la pluie", "la neige", "la crue de la rivière", "la chaleur"],
  words: [
    "Nous rouvrirons le pont lundi",
    "Il faut aller plus loin",
    "La situation est grave, mais nous l'avons comprise",
    "Personne n’a été blessé",
  ],
  clause: [
    "les travaux coûteront {year} euros",
    "la menace augmente",
    "le pont rouvrira en {year}",
    "les habitants de {city} attendent une réponse",
  ],
  Clause: ["Les travaux ont repris", "Le conseil a voté le budget", "Les enquêteurs ont entendu trois témoins"],
};

export const english: Grammar = {
  headline: ["{State} and {State} pledge closer cooperation on {topic}", "{Body}: '{words}'"],
  lead: ["{Role} {name} met the {adjective} foreign minister in {city} on Monday."],
  subheading: ["A bridge reopens", "Closer ties"],
  sentence: [
    '"{words}," said {name}, {role}.',
    "{name} said that {clause}, and that {clause}.",
    "According to {source}, {clause}.",
    '{name}, {role}, praised the "{praise}" cooperation between {State} and {State} on {topic}.',
    "“{words},” {pronoun} added. “{words}.”",
    "The two countries signed an agreement on {topic}; {clause}.",
    "{Body} and {body} have worked together since {year}.",
    "The road to {city} was closed on Tuesday because of {weather}, and {clause}.",
    "{Clause}, despite {weather} and the works on the {city} bridge.",
    'Asked about {topic}, the {adjective} interior minister claimed it was "{praise}" before {year}.',
  ],
  name: ["{given} {family}"],
  given: ["Jane", "Paul", "Amina", "Luke", "Sofia", "Thomas", "Ines", "Karim", "Alice", "Ian"],
  family: ["Rowe", "Little", "Fletcher", "Diallo", "Moore", "van den Berg", "O'Lurcy", "Haddad", "Keller", "Ortiz"],
  role: ["mayor of {city}", "a prosecutor in {city}", "a spokeswoman for {body}", "the director of {body}"],
  Role: ["Interior minister", "Defence secretary", "Prime minister"],
  State: ["France", "Germany", "Portugal", "Morocco", "Italy", "Norway"],
  adjective: ["German", "Portuguese", "Moroccan", "Italian", "Norwegian", "Belgian"],
  city: ["Lowbridge", "Berlin", "Lisbon", "Rabat", "Rome", "Oslo", "Nevers"],
  Body: ["The FBI", "The Home Office", "The Department of Justice", "The European Commission", "Europol"],
  body: ["the FBI", "the National Crime Agency", "the Lowbridge Bridge Authority", "the police", "the Treasury"],
  source: ["police", "a person familiar with the matter", "{name}", "a report by {body}", "officials"],
  topic: ["cybersecurity", "counter-terrorism", "justice", "fisheries", "health", "energy"],
  praise: ["close", "excellent", "very useful", "exemplary"],
  pronoun: ["he", "she"],
  year: ["2019", "2021", "2024", "2026"],
  weather: ["rain", "snow", "the flooded river", "the heat"],
  words: [
    "We will reopen the bridge on Monday",
    "We must go further",
    "It’s serious, but we’ve understood it",
    "Nobody was hurt",
  ],
  clause: [
    "the works would cost {year} pounds",
    "the threat was growing",
    "the bridge will reopen in {year}",
    "people in {city} are waiting for an answer",
  ],
  Clause: ["The works have resumed", "The council passed its budget", "Investigators heard three witnesses"],
};
