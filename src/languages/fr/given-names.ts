/**
 * Given names met in the French press, separated by white space; `either` are borne by women and men alike. A compound
 * ("Jean-Pierre") is listed only where its parts are not, and names that are foremost a word or a place are left out.
 */
export const givenNames: { readonly f: string; readonly m: string; readonly either: string } = {
  f: `
Adélaïde Adèle Agathe Agnès Aïcha Aissatou Alexandra Alexia Alice Alicia Aline Alison Amal Amanda Amandine Amélie
Amina Aminata Amira Ana Anaïs Anastasia Andrée Angela Angèle Angélique Anita Anna Annalena Anne Annegret Annemarie Annick Annie
Anouk Antoinette Ariane Arielle Arlette Armelle Assa Assia Astrid Aude Audrey Aurélie Aurore Axelle Aya Ayelet Aziza
Barbara Béatrice Beatriz Benazir Bénédicte Bérengère Bérénice Bernadette Berthe Brigitte Capucine Carina Carine Carla
Carmen Carole Caroline Catherine Cécile Cécilia Céleste Célia Céline Chantal Charlène Charlotte Chiara Chloé
Christelle Christiane Christina Christine Chrystia Cindy Claire Clara Clarisse Claudette Claudia Claudie Claudine
Clémence Clémentine Clotilde Colette Condoleezza Constance Coralie Corinne Cristina Cynthia Daniela Danièle Danielle
Daphné Déborah Delphine Denise Diana Diane Dilma Djamila Dolorès Dorothée Édith Ekaterina Elena Éléonore Éliane Elif
Élisa Élisabeth Élise Elizabeth Ella Ellen Elly Élodie Elsa Elvira Émilie Emine Emma Emmanuelle Erika Erna Estelle
Esther Eugénie Eva Évelyne Fabienne Fadela Fanny Farah Farida Fatiha Fatima Fatou Fatoumata Federica Félicie Fiona
Flora Florence Francesca Françoise Frauke Frédérique Frida Gabriela Gabrielle Gaëlle Geneviève Géraldine Germaine
Ghislaine Gina Ginette Giorgia Gisèle Giulia Gladys Gloria Golda Golshifteh Greta Hanane Hanna Hannah Heidi Heike
Helen Helena Hélène Héloïse Henriette Hilary Hillary Iman Imane Inès Inga Ingrid Inmaculada Ioulia Irène Irina Iris
Isabel Isabelle Jacinda Jacqueline Jamila Janet Jeanine Jeanne Jennifer Jenny Jessica Jill Joanna Jocelyne Joëlle
Johanna Joséphine Josette Josiane Joyce Judith Julia Juliana Julie Juliette Justine Kadiatou Kaja Kamala Karen Karima
Karin Karine Karoline Kate Katerina Kateryna Katharina Katie Katja Katrin Keiko Khadidja Khadija Kirstjen Kristalina
Ksenia Laetitia Lætitia Laïla Latifa Laura Laure Laurence Laurie Léa Leïla Léna Léonie Leonor Liliane Lina Linda Lisa
Lise Liz Loubna Louise Lucia Lucie Lucienne Lucile Lucille Ludivine Ludmila Lydia Madeleine Maëva Magali Magda
Magdalena Mahsa Maia Malala Malika Manon Manuela Margaret Margaux Margot Margrethe Marguerite Maria María Mariam Mariama
Marianne Marie Marina Marine Marion Marjorie Marlène Martha Marthe Martina Martine Mary Maryam Maryse Maryvonne
Mathilde Maud Maureen Melania Mélanie Mélina Mélissa Meriem Méryl Mette Mia Michèle Micheline Michelle Milena Mireille
Miriam Monica Monika Monique Morgane Muriel Mylène Myriam Nabila Nadège Nadia Nadine Nafissatou Naïma Najat Nancy
Naomi Narges Nasrin Natacha Natalia Natalie Natasha Nathalie Nawal Nelly Nicole Nina Noëlle Noémie Nora Océane Odette
Odile Oksana Olena Olga Olivia Ophélie Pamela Paola Pascale Patricia Paula Paule Paulette Pauline Pénélope Perrine
Petra Pilar Prisca Priscilla Rachel Rachida Rama Raphaëlle Rebecca Régine Renée Rima Rita Roberta Romane Rosa Rose
Roselyne Roxane Ruth Sabine Sabrina Safia Sahra Saïda Salima Salomé Samia Samira Sandra Sandrine Sanna Sara Sarah
Scarlett Ségolène Séverine Shirin Shirley Sibeth Sigrid Siham Silvia Simonetta Solange Solène Sonia Sophia Sophie
Soraya Souad Stéphanie Susan Suzanne Svetlana Sviatlana Sylvia Sylvie Tania Tatiana Teresa Theresa Thérèse Tzipi
Ursula Valentina Valentine Valeria Valérie Vanessa Véra Véronica Véronique Vicky Victoria Violette Virginie Viviane
Wafa Wendy Yasmina Yasmine Yingluck Yulia Yvette Yvonne Zahra Zeinab Zoé Zohra Zuzana
`,
  m: `
Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelhakim Abdelhamid Abdelkader Abdelkarim Abdellah Abdellatif
Abdelmadjid Abderrahmane Abdou Abdoulaye Abdul Abdullah Abel Abiy Abraham Achille Achraf Adam Adama Adel Adil Adolphe
Adrian Adrien Ahmad Ahmed Aimé Akira Alain Alan Alassane Alban Albert Alberto Albin Aldo Alejandro Aleksandar
Alessandro Alexander Alexandre Alexeï Alexis Alfred Alfredo Ali Alphonse Álvaro Amadou Amaury Ambroise Amin Amine Amir
Anders André Andreas Andreï Andrej Andrés Andrew Andrzej Andy Angelo Anis Anouar Anthony Antoine Anton Antonin Antonio
Antony Anwar Aristide Armand Armando Arnaud Arnold Arsène Arthur Assimi Auguste Augustin Augusto Aurélien Avigdor Axel
Ayman Aymen Aymeric Ayoub Aziz Azzedine Bachar Baptiste Barack Bart Barthélemy Bashar Basile Bassirou Bastien Baudouin
Béji Ben Benjamin Benoît Benyamin Bernard Bernie Bertrand Bilal Bill Binali Blaise Bob Boris Boualem Boubacar Brahim
Brian Brice Bruce Bruno Bryan Carles Carlo Carlos Cédric César Cesare Charles Cheikh Christian Christophe Christopher
Claudio Clément Colin Constantin Corentin Cristiano Cyril Damien Dan Daniel Danilo Dany David Davide Denis Denys
Désiré Desmond Didier Diego Dieter Dimitri Djamel Djibril Dmitri Dmytro Donald Driss Dylan Ebrahim Ed Eddy Edgar Edi
Edmond Édouard Edward Ehud Ekrem Eli Elias Élie Elio Éloi Elon Émile Émilien Emmanuel Emmerson Enrico Enrique Enzo
Éric Erich Erick Erik Ernest Erwan Erwin Esteban Étienne Eugène Évariste Evgueni Evo Fabien Fabio Fabrice Farid Farouk
Fayçal Federico Felipe Félix Ferdinand Fernand Fernando Fidel Firmin Flavien Florent Florian Fouad Francesco Francis
Francisco Franck François Frank Franz Fred Freddy Frédéric Friedrich Fumio Gabor Gabriel Gad Gaël Gaëtan Garry Gary
Gaspard Gaston Gautier Gavin Geert Geoffrey Geoffroy George Georges Gérald Gérard Gerhard Germain Ghassan Ghislain
Gianluigi Gianni Gilbert Gilles Giorgio Giovanni Giuseppe Goran Gordon Greg Grégoire Grégory Guido Guillaume Günther
Gustave Gustavo Guy Habib Hafez Hakan Hakim Hamid Hamza Hans Haris Harry Haruki Hassan Hector Heiko Heinrich Helmut
Henri Henrique Henry Herman Hervé Hicham Hichem Hocine Horst Hubert Hugo Hugues Hussein Ian Ibrahim Ibrahima Idriss
Igor Ilan Imran Iouri Isaac Isaias Ismaël Ismaïl Issa Itamar Ivan Jack Jacob Jacques Jae-in Jaime Jair Jamal Jamel
James Jan Jaroslaw Jason Javad Javier Jean Jeff Jeffrey Jens Jérémie Jérémy Jeroen Jérôme Jesús Jim Jimmy Jinping
Jintao Jiri Joachim João Joaquim Joe Joël Joey Johan Johann Johannes John Johnny Joko Jon Jonas Jonathan Jong-un Jordi
Jörg Jorge José Joseph Josh Juan Jules Julian Julien Julio Junichiro Jürgen Justin Kaïs Kamel Karel Karim Karl Karol
Keir Keith Kemal Ken Kenji Kenneth Keqiang Kévin Khaled Khalid Khalifa Khalil Kheireddine Klaus Kofi Konstantin
Konstantinos Krzysztof Kurt Kylian Kyriakos Lakhdar Lamine Larbi Larry Lars László Laurent Lech Léo Léon Leonardo
Léonid Léopold Liam Lilian Lionel Loïc Lorenzo Lothar Louis Luc Luca Lucas Lucien Ludovic Ludwig Luigi Luis Luiz Luka
Lula Maarten Macky Maël Mahamadou Mahamat Mahathir Mahmoud Malcolm Malik Malo Mamadi Mamadou Manfred Manmohan Manuel
Marc Marcel Marcelo Marco Marcos Marcus Mariano Mario Mark Markus Martial Martin Marvin Marwan Massimo Massoud Mathias
Mathieu Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxence Maxime Maximilien Mehdi Mehmet Mevlüt
Michael Michaël Micheál Michel Mickaël Miguel Mikaël Mike Mikhaïl Mohamed Mohammad Mohammed Mokhtar Moncef Moshe Mouammar
Mouloud Mounir Mourad Moussa Moustafa Moustapha Muhammad Muhammadu Mustafa Mustapha Nabil Najib Narendra Nasser Nathan
Nayib Neil Nelson Nicholas Nick Nicola Nicolas Nicolás Nigel Nikol Nikola Nikolaï Nikos Noah Noam Norbert Nordine Noureddine
Novak Olaf Oleg Oleksandr Oleksiy Oliver Olivier Omar Omer Orhan Osama Oscar Otto Oumar Ousmane Oussama Owen Pablo
Paolo Pascal Patrice Patrick Paul Paulo Pavel Pedro Pep Pervez Pete Peter Péter Petr Petro Phil Philip Philippe Pierre
Pierrick Pieter Pietro Piotr Prabowo Quentin Rachid Radoslaw Radovan Rafael Raffaele Rafic Rafik Rahul Rainer Rajiv
Ralph Ramzan Raoul Raphaël Raúl Ravi Raymond Recep Redouane Régis Rémi Rémy Renaud René Renzo Reynald Reza Ricardo
Richard Ridha Riyad Robert Roberto Roch Rodolphe Rodrigo Rodrigue Roger Roland Romain Roman Romano Roméo Ron Ronald
Ronan Ross Ruben Rudi Rudolf Rudy Rupert Ryan Saad Saddam Sadio Saïd Salah Salim Salman Samir Samuel Samy Sanjay Scott
Sean Sebastian Sébastien Sékou Serge Sergey Sergio Sergueï Séverin Seydou Shigeru Shimon Shinzo Sigmar Silvio Simon
Slimane Slobodan Sofiane Soufiane Souleymane Stanislas Stanislav Stefan Stefano Stephan Stéphane Stephen Steve Steven
Stuart Suk-yeol Sven Sylvain Sylvestre Tahar Takeshi Tarek Tariq Tayyip Ted Teddy Thabo Théo Théodore Théophile
Thibaud Thibault Thibaut Thierry Thomas Tidiane Tim Timothée Timothy Titouan Tom Tomasz Tommy Toni Tony Tristan Ugo
Uhuru Ulf Ulrich Umberto Usain Uwe Vaclav Valdis Valentin Valéry Vasco Vassili Vianney Vicente Victor Viktor Vincent
Virgile Vitali Vladimir Vladislav Volker Volodymyr Walid Walter Weiwei Werner Wilfried Willem William Wissam Wojciech
Wolfgang Xavier Xiaobo Xiaoping Yacine Yahya Yaïr Yanis Yann Yannick Yannis Yasser Yassine Yitzhak Yoann Yohann
Yoshihide Youcef Younes Youri Youssef Youssouf Yoweri Yuri Yves Yvon Zakaria Zbigniew Zedong Zinedine Zoran
`,
  either: `
Alex Alix Andréa Ariel Ashley Camille Casey Charlie Chris Claude Cyrille Deniz Dominique Evelyn Gaby Ilham Jackie
Jamie Jessie Jo Joan Jocelyn Kelly Kim Lee Leslie Lindsay Loan Lou Ming Morgan Nikita Noa Nour Pat Robin Sacha Sam
Sasha Simone Stacy Taylor Terry Tracy Vivian Wei Yaël
`,
};
