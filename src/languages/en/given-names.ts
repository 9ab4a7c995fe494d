/**
 * Given names met in the English press, separated by white space; `either` are borne by women and men alike. A compound
 * ("Mary-Ann") is listed only where its parts are not, and names that are foremost a word or a place are left out.
 */
export const givenNames: { readonly f: string; readonly m: string; readonly either: string } = {
  f: `
Abigail Ada Adele Adriana Agatha Agnes Aisha Alejandra Alexandra Alice Alicia Alina Alison Allison Alyssa Amal Amanda
Amelia Amina Amira Amy Ana Anastasia Angela Angelina Angie Anita Anjali Ann Anna Annabel Annalena Anne Annegret
Annette Annie Antoinette Antonia Anya Aparna Arabella Ariana Arlene Aruna Arundhati Asha Astrid Audrey Aurora Ava
Ayako Ayanna Ayelet Ayesha Barbara Beatrice Beatriz Belinda Benazir Bernadette Beryl Beth Bethany Betsy Betty Beverly
Bianca Bonnie Brenda Bridget Brigitte Britney Brittany Bushra Caitlin Camila Camilla Cara Carla Carmen Carol Caroline
Carolyn Carrie Cassandra Catherine Cathy Cecilia Celeste Celia Charlotte Cheryl Chiara Chimamanda Chloe Christina
Christine Chrystia Cindy Claire Clara Clarissa Claudia Claudine Colleen Connie Constance Consuelo Cora Corinne
Cristina Cynthia Dalia Danielle Daphne Darlene Debbie Deborah Debra Deepika Deirdre Denise Diana Diane Dianne Dilma
Dolores Donna Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elif Elisa Elisabeth Elise Eliza Elizabeth
Ella Ellen Elly Eloise Elsa Elsie Emilia Emily Emine Emma Erica Erika Erin Esther Ethel Eva Fatima Federica Felicia
Fiona Florence Frances Francesca Frida Gabriela Gabriella Gabrielle Gail Gemma Geraldine Germaine Gertrude Geun-hye
Gillian Gina Giorgia Gisela Gisele Giulia Gladys Glenda Gloria Golda Grace Graciela Greta Gretchen Guadalupe Gwen
Gwendolyn Hanan Hannah Harriet Hazel Heather Heidi Heike Helen Helena Henrietta Hilary Hilda Hillary Holly Huda Ilhan
Iman Imani Imogen Indira Inés Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jane
Janet Janice Janine Jasmine Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Jodie Johanna
Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet Justine Kaja Kamala Karen Karin Karina Karine Karoline
Kate Katerina Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kavita Kayla Kayleigh Keiko Keisha
Kellyanne Kelsey Kemi Ketanji Kirsten Kirstjen Kirsty Kristalina Kristen Kristi Kristin Kristina Kristine Ksenia
Kyrsten Lalita Latifa Laura Lauren Leah Leila Leticia Letitia Leyla Lillian Lily Lina Linda Lindsay Lisa Liz Lois
Loretta Lori Lorna Lorraine Louisa Louise Loujain Lucia Lucille Lucinda Lucy Ludmila Luisa Lydia Lynda Lynette Lynn
Lynne Mabel Madeleine Madeline Magda Magdalena Maggie Mahsa Malala Mamata Marcia Margaret Margarita Margot Margrethe
María Mariah Mariam Mariana Marianne Marie Marilyn Marina Marine Marjorie Marlene Marsha Martha Martina Mary Maryam
Masako Matilda Maud Maureen Maxine Maya Meena Megan Meghan Melania Melanie Melinda Melissa Meredith Mette Mia Michaela
Michele Michelle Mildred Millie Miranda Miriam Molly Mona Mónica Monika Monique Muriel Nadia Nadine Nancy Naomi Narges
Nasrin Natalia Natalie Natasha Nathalie Nazanin Ngozi Nicola Nicole Nikki Nina Nirmala Nkosazana Noelle Nora Noreen
Norma Oksana Olena Olga Olivia Oprah Paige Pamela Patricia Patti Patty Paula Paulette Pauline Peggy Penelope Penny
Petra Philippa Phoebe Phyllis Pilar Pippa Polly Pooja Preeti Priscilla Priti Priya Priyanka Rachael Rachel Radhika
Rania Rashida Rebecca Reem Renata Renée Rhoda Rhonda Rita Roberta Robyn Rocío Rosa Rosalind Rose Rosemary Rosie Rowena
Roxanne Ruth Sabine Sabrina Sadie Safia Sally Salma Samantha Samira Sanae Sandra Sanna Saoirse Sara Sarah Scarlett
Selena Serena Shabana Shakira Sharon Sheila Shelley Sheryl Shirin Shirley Shreya Siobhan Smriti Sofia Soledad Sonia
Sonya Sophia Sophie Stacey Stella Stephanie Suella Sunita Susan Susana Susanna Susannah Susanne Sushma Susie Suzanne
Suzy Svetlana Sviatlana Sylvia Tamara Tammy Tania Tanya Tara Tatiana Tawakkol Teresa Tessa Thelma Theresa Therese
Thuli Tiffany Tina Tracey Tricia Trisha Trudy Tulsi Tzipi Ursula Valentina Valeria Valerie Vanessa Vera Verónica Vicki
Vicky Victoria Viola Viviana Vivienne Wanda Wangari Wendy Whitney Winifred Winnie Ximena Yael Yasmin Yasmine Yelena
Yingluck Yo-jong Yoko Yolanda Yulia Yuriko Yvette Yvonne Zahra Zainab Zara Zoe Zuzana
`,
  m: `
Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelmadjid Abdul Abdulaziz Abdullah Abdulrahman Abel Abiy Abraham
Adam Adel Adnan Adrian Ahmad Ahmed Aidan Akihito Akira Alan Alassane Alastair Albert Alberto Albin Aldo Alec Alejandro
Aleksandar Aleksandr Alessandro Alexander Alexandre Alexei Alexey Alfie Alfonso Alfred Alistair Allan Allen Alok
Álvaro Alvin Amadou Ambrose Amir Amit Amos Anders André Andreas Andrei Andrej Andrés Andrew Andriy Andrzej Andy Angelo
Angus Anil Anthony Antoine Anton Antonio António Antony Anwar Archie Armando Arnold Arsène Arthur Arturo Arun Arvind Asif
Augusto Avi Avigdor Axel Ayman Aziz Babatunde Barack Barney Barry Bart Bashar Bassirou Ben Benedict Benjamin Benny
Benyamin Bernard Bernardo Bernie Bertrand Bezalel Bilal Bill Billy Binali Binyamin Blaise Bob Bobby Bola Boris Brad
Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Caleb Calum Calvin Carl Carles Carlo Carlos Cecil
Cedric César Charles Chinua Christoph Christophe Christopher Chuck Clarence Claude Claudio Clayton Clement Clifford
Clive Colin Connor Conor Conrad Cornelius Craig Cristiano Curtis Cyril Damian Damien Dan Daniel Danny Darrell Darren
Darryl Daryl Dave David Dean Declan Denis Dennis Denys Derek Dermot Desmond Devin Dick Diego Dieter Dimitri Dmitri
Dmitry Dmytro Dominic Donald Doug Douglas Duncan Dustin Dwayne Dwight Eamon Eamonn Ebrahim Ed Eddie Edgar Edmund
Eduardo Edward Edwin Ehud Ekrem Eli Elias Elijah Elio Elliot Elliott Elon Elvis Emeka Emile Emilio Emmanuel Emmerson
Enrico Enrique Eric Erich Erik Ernest Ernesto Ernie Esmail Ethan Eugene Evan Evo Ezra Fabio Faisal Farouk Fayez
Federico Felipe Felix Ferdinand Fergus Fernando Fidel Floyd Francesco Francisco François Frank Frans Franz Fred
Freddie Frederick Fredrik Friedrich Fritz Fumio Gabriel Gareth Garry Gary Gavin Gebran Geert Geoff Geoffrey George
Georges Georgy Gerald Gerard Gerhard Gerry Gianni Gideon Gilbert Giles Giorgio Giovanni Giuseppe Gordon Graeme Graham
Greg Gregory Guido Guillaume Guillermo Gustavo Guy Hafez Haider Hailemariam Hakan Hakeem Hamad Hamid Hamish Hamza Hank
Hans Harold Harry Harvey Hashim Hassan Hector Heiko Heinrich Helmut Henk Henri Henrik Henry Herbert Herman Hichem
Hideki Hiroshi Horace Horst Howard Hubert Hugh Hugo Humza Hussein Ian Ibrahim Ibrahima Idriss Ignacio Igor Imran
Ioannis Isaac Isaias Ismail Issa Itamar Ivan Jack Jacob Jacques Jae-in Jae-myung Jair Jake Jakob Jalal Jamal James
Jared Jason Jasper Javad Javier Jay Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesús Jim Jimmy Jinping Jintao
Joachim João Joaquín Joe Joel Joey Johan Johannes John Johnny Joko Jon Jonas Jonathan Jong-un Joost Jorge José Josep
Joseph Josh Joshua Josip Juan Jude Julian Julio Julius Junichiro Jürgen Justin Kais Kamal Karel Karim Karl Keir Keith
Kemal Ken Kenji Kenneth Keqiang Kevin Kgalema Khaled Khalid Khalifa Kieran Klaus Kofi Konstantin Kostas Krzysztof Kurt
Kwame Kwasi Kylian Kyriakos Lachlan Larry Lars Laurence Laurent Lawrence Lech Leo León Leonard Leonardo Leonid Leopold
Lester Lewis Liam Lionel Lloyd Lorenzo Louis Luca Lucas Lucien Luigi Luis Luiz Luka Lukas Luke Lyndon Maarten Macky
Mahamat Mahathir Mahmoud Mahmud Malcolm Malik Mamadou Manfred Manmohan Manuel Marc Marcel Marcello Marcelo Marco
Marcos Marcus Mariano Mario Mark Marko Markus Marlon Martin Marty Marvin Marwan Masoud Massimo Massoud Mateusz Matt
Matteo Matthew Matthias Maurice Mauricio Maurizio Max Maxim Maximilian Maxwell Mehdi Mehmet Melvin Merrick Mervyn
Mevlut Michael Micheál Michel Mick Miguel Mihai Mike Mikhail Milo Milorad Mitch Mitchell Mitt Mohamed Mohammad
Mohammed Mohamud Moncef Moqtada Moses Moshe Moussa Muhammad Muhammadu Mukesh Murray Mustafa Nabih Naftali Najib
Narendra Nasser Nate Nathan Nathaniel Nawaz Nayib Ned Neil Nelson Neville Nicholas Nick Nicolás Nigel Nikol Nikola
Nikolai Nikos Nnamdi Noah Noel Nolan Norbert Norman Nouri Novak Olaf Oleg Oleksandr Oleksiy Oliver Olivier Olusegun
Omar Omer Orhan Osama Oscar Osman Oswald Otis Otto Ousmane Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro
Pervez Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Piers Pieter Pietro Piotr Prabowo Prakash Pranab
Prayuth Qassem Quentin Rached Radek Rafael Rahul Raila Rajesh Rajiv Rajnath Ralf Ralph Ramesh Ramón Ramzan Randy
Raphael Rashid Raúl Ravi Ray Raymond Recep Reginald Reince Reuben Reuven Reza Ricardo Riccardo Richard Rick Ricky
Rishi Rob Robert Roberto Rodney Rodolfo Rodrigo Roger Roland Romano Ron Ronald Ronan Ronnie Ross Roy Ruben Rudolf Rudy
Rupert Russell Ryan Saad Saddam Sadiq Saif Sajid Salah Saleh Salman Salvatore Samir Samuel Sanjay Scott Sean Sebastián
Selahattin Serge Sergei Sergey Sergio Seth Seymour Shahid Shashi Shaun Shawn Shehbaz Shigeru Shimon Shinzo Silvio
Simon Slobodan Spencer Stan Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Suk-yeol Sunil Suresh Sven
Tamim Tarek Tariq Taro Tayyip Ted Teddy Tedros Teodoro Terence Terrence Thabo Thaksin Theo Theodore Thierry Thomas Tim
Timothy Tobias Toby Todd Tom Tomasz Tommy Tony Toomas Travis Trevor Tristan Tyler Tyrone Uhuru Ulf Ulrich Umar Umaru
Umberto Uwe Václav Valdis Valentin Vasily Vernon Vicente Victor Vijay Vikram Viktor Vince Vincent Virgil Vitali Vivek
Vladimir Volodymyr Waleed Walid Walter Warren Wayne Weiwei Wendell Werner Wesley Wilfred Willem William Willie Wim
Winston Wole Wolfgang Woodrow Xavier Xiaobo Xiaoping Yahya Yair Yanis Yasser Yevgeny Yitzhak Yoav Yoshihide Yousef
Youssef Yoweri Yukio Yuri Yusuf Yves Zach Zachary Zahid Zbigniew Zedong Ziad Zinedine Zoltan Zoran
`,
  either: `
Alex Ali Andrea Ariel Ashley Blair Cameron Casey Charlie Chris Corey Courtney Dana Dominique Dylan Evelyn Francis
Glenn Jackie Jaime Jamie Jean Jessie Jo Jody Jules Kelly Kerry Kim Kyle Laurie Lee Lesley Leslie Logan Marion Mel
Morgan Nicky Nour Pat Quinn Riley Robbie Robin Rory Rowan Sacha Sam Sammy Sasha Shannon Sidney Simone Stacy Taylor
Terry Toni Tracy Vivian
`,
};
