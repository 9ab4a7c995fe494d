/** What a cooperation is about in English, `topic|wordings` a line. */
export const topics: string = `
cybersecurity|cybersecurity, cyber security, cyber-security, cyber-defence, cyber defence, cyber defense, cyberattack~, cyber attack~, information security, ransomware
cybercrime|cybercrime, cyber crime, cyber-crime, cybercriminals, hackers, hacking, online fraud
counter-terrorism|counter-terrorism, counterterrorism, terrorism, terrorist~, anti-terror, anti-terrorism, jihadist~, militants, Islamic State, extremism
intelligence|intelligence, espionage, spying, intelligence sharing, intelligence services
police|police, policing, law enforcement, Europol, Interpol, detectives
justice|justice, judicial, extradition, extradite=, prosecutor~, court~, legal assistance, prisoner~, arrest warrant, tribunal
defence|defence, defense, military, army, armies, troops, naval, navy, air force, weapons, arms, drills, exercises, security, missile~, Nato, armed forces
diplomacy|diplomatic, diplomacy, summit, peace, ceasefire, bilateral relations, foreign policy, normalisation, normalization
border-migration|migration, migrant~, immigration, border~, refugees, coast guard~, asylum, visa~, smugglers
economy-trade|trade, economic, economy, investment~, commercial, customs, tax, financial, bank~, business, free trade, tariffs, loan~, finance, debt, tourism, fisheries, fishing, infrastructure, imports, exports
energy|energy, gas, oil, pipeline~, electricity, power grid, hydrogen
health|health, pandemic, epidemic, vaccine~, Covid-19, coronavirus, medical, virus, disease~, hospitals
environment|environment, environmental, climate, biodiversity, emissions, global warming, pollution
space|space, satellite~, rocket~, space station
research|research, scientific, scientists, university, universities, technology, innovation
culture|culture, cultural, heritage, museum~, education, educational
humanitarian|humanitarian, relief, emergency supplies, disaster, earthquake, floods, tsunami, rescue
organised-crime|organised crime, organized crime, drug~, trafficking, smuggling, mafia, money laundering, narcotics
child-protection|child abuse, child protection, child exploitation, child pornography
nuclear|nuclear, uranium, denuclearisation, denuclearization, non-proliferation, atomic
other|agriculture, transport, railway~, sport, youth, artificial intelligence
`;
