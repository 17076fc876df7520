import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1966-04-shiina-on-technicians",
    kind: "statement",
    date: "1966",
    summary:
      "On further news that the entry of DPRK technicians was part of a plan to export a plant, South Korea's ambassador asked for an urgent meeting with Foreign Minister Shiina. Shiina said that the Socialists had been given a promise, on the premise that the entry was not used for political ends: something without politics and an exception, not a separation of politics from the economy. The ambassador warned of grave consequences. Japanese media had first reported that Japan meant to let in seven technicians; asked by South Korea whether it was true, Japan had said that nothing was decided, and that it would not apply the separation of politics from the economy as it did with China. South Korea's foreign minister called in Japan's ambassador and called the entry unacceptable, and its prime minister wrote twice to Prime Minister Sato.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan", "jsp"],
    note: "From the summary of a file of April to July 1966, which gives no day.",
    sources: ["rok-mofa-archive-18396"],
  },
  {
    id: "1966-shiina-rusk",
    kind: "statement",
    date: "1966?",
    summary:
      "Foreign Minister Shiina told the US secretary of state, Rusk, that Japan's relations with South Korea were good but for one trouble: the export of industrial plants to the DPRK and the entry of people from there that went with it. For more than three years Japan had put the matter off on the ground that the treaties on normal relations with South Korea were under way. Now that these were concluded, that way out was closed and the government had to act. By his account South Korea said that its relations with Japan would be harmed fundamentally if people from the DPRK were let in; what Japan did would bring no catastrophe, he held, but he conceded that there would be some difficulty. Shiina did not wish to draw Rusk in or to ask him to speak of it in South Korea.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The stored excerpt shows no date and breaks off. The year is our reading: the treaties of 1965 were in force, and the cases known are of 1966.",
    sources: ["frus-1964-68-29-1-368"],
  },
  {
    id: "1966-01-28-first-two-back",
    kind: "return",
    date: "1966-01-28",
    places: ["japan"],
    summary:
      "The two elderly Koreans whom Japan had let travel to the DPRK came back in the morning to Shikama, the port of Himeji, where Koreans and Japanese welcomed them. It had been their first visit home in more than forty years, and they had gone to the Japanese authorities dozens of times to ask that they might travel there and back.",
    note: "From the paper of Chongryon; the stored page is cut off",
    sources: ["chosonsinbo-2015-10-21-first-two-travellers"],
  },
  {
    id: "1966-04-28-rok-protests-technicians",
    kind: "request",
    date: "1966-04-28",
    places: ["tokyo"],
    summary:
      "South Korea's ambassador protested to Vice-Minister for Foreign Affairs Shimoda: if Japan allowed the export of a plant worth about 50 million dollars, South Korea would take it that Japan's policy towards the DPRK had entered a new stage, with grave consequences for relations between Japan and South Korea. Japan then began to draw back to careful reconsideration of the entry of the DPRK's buyers and technicians. A source at the prime minister's office said on the 29th that Japan was not as positive as reported and was sounding out South Korea's reaction; South Korea's repeated strong protests had made it draw back for the time being, and the reconsideration would go on, with its end open, as it was bound up with movements inside the Liberal Democratic Party. Back from talks in Seoul on 5 May, the ambassador said that he would protest to three ministers and others in the next week, and that the four firms that meant to export the plant would have to give up dealing with South Korea.",
    sides: ["other", "JP"],
    organizations: ["mofa-japan"],
    note: "The pages print the 28th, the 29th and the 5th alone. April and May 1966 are our reading, from the case and from article numbers.",
    sources: ["joongang-1040438-entry-reconsidered", "joongang-1042310-four-firms"],
  },
  {
    id: "1966-05-09-technicians-put-off",
    kind: "decision",
    date: "1966-05-09",
    places: ["japan"],
    summary:
      "Japan's Foreign Ministry made it its policy not to let DPRK technicians come for the time being for the export of a plant for chemical fibres; this was understood to mean until the Asian foreign ministers had met in Seoul in June. On the 5th the Tokyo Shimbun had reported that Japan would tell Pyongyang as early as the next week that they could come: the DPRK had asked for leave by the 15th, and after that its talks about plant from West Germany might take shape and the provisional contract with Japan be dissolved. On the 10th the ambassador of the Republic of Korea told the chief cabinet secretary and Foreign Minister Shiina of a grave situation that would arise if they were let in; as a first step the four firms that dealt with the DPRK would no longer be able to have contact with the Republic of Korea. On the 12th Japan's ambassador was called to the Republic of Korea's foreign minister, set out his government's position and was given a warning; after telephone calls with Prime Minister Sato, Foreign Minister Shiina and others he was reported to have told the minister that evening that Japan withdrew, \"this time only\", the entry and its plan to export the plant. As the ambassador in Tokyo reported on the 13th, he handed Prime Minister Sato a letter of the Republic of Korea's prime minister, and Sato said that he would act with care and with full regard to the position of the Republic of Korea. On the 13th, too, a firm behind one of the two applications for the technicians' entry was reported to have let the trade ministry know that it meant to cancel its provisional contract of 1964 on machine tools, of some 15 million dollars; of the deals on plant for the DPRK, which had once come to six, one was left, on chemical fibres, of some 50 million dollars.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan", "prime-minister-japan"],
    note: "The pages print the 5th, the 9th, the 10th, the 12th and the 13th alone. May 1966 is our reading, from pages of known days before and after them by article number.",
    sources: [
      "joongang-1043415-technicians-put-off",
      "joongang-1042311-technicians-expected",
      "joongang-1044263-technicians-sato",
      "joongang-1043579-ambassador-warned",
      "joongang-1044264-contract-given-up",
      "joongang-1044181-this-time-only",
    ],
  },
  {
    id: "1966-07-04-extension-options",
    kind: "statement",
    date: "1966-07-04?",
    places: ["tokyo"],
    summary:
      "After a cabinet meeting Japan's minister of health and welfare, Suzuki, said that three courses were being studied on the return agreement: to grant the extension as the DPRK side demanded, to refuse it, or to extend on conditions. A source said that the third was likely to be adopted: an extension for that year only, with the one sailing a month reconsidered and made less frequent. The newspaper thought it likely that the return would be frozen the year after. By the page Japan had until 12 September to take its position on the demand.",
    sides: ["JP"],
    organizations: ["mhlw-japan"],
    note: "The page prints a 4th alone. July 1966 is our reading, from pages of known days after it by article number, and from the decision of August 1966 to end the agreement the year after.",
    sources: ["joongang-1057725-extension-options"],
  },
  {
    id: "1966-07-three-technicians-allowed",
    kind: "decision",
    date: "1966-07-15",
    places: ["japan"],
    summary:
      "Japan decided to let in three technicians of the DPRK, as the chief cabinet secretary was reported to have announced. On the 15th the foreign minister of the Republic of Korea consulted its president, called in Japan's ambassador, protested and demanded that Japan think again; a grave situation would arise, he announced, if it let the technicians in and allowed the export of plant. On 19 August a source in the Foreign Ministry said that the question was about to settle itself, since the firm Toho Beslon had given up of its own accord its talks on exporting a plant, and that for the time being no technicians would be let in even for new private contracts: in view of the strong stand of the Republic of Korea in this case, trouble with it was to be avoided.",
    sides: ["JP", "other"],
    organizations: ["cabinet-secretariat", "mofa-japan"],
    note: "The pages print a 15th and a 19th alone, that of the ambassador's return the 15th as the day of the decision; July and August 1966 are our reading, from pages of known days next to them by article number. A file of South Korea's Foreign Ministry has it that the visas were put off in August 1966.",
    sources: [
      "joongang-1060209-three-technicians-allowed",
      "joongang-1069608-no-more-technicians",
      "rok-mofa-archive-18397",
      "joongang-1061209-ambassador-returns",
    ],
  },
  {
    id: "1966-08-technicians-visas-put-off",
    kind: "decision",
    date: "1966-08",
    summary:
      "Japan's new chief cabinet secretary, Aichi, announced that the visas for the DPRK technicians were put off. South Korea's foreign minister had spoken to the press after a letter of Foreign Minister Shiina, and the media of both countries had reported it as a settlement, or as consent or tacit consent of South Korea. Public opinion in South Korea was roused. Its embassy was told again to stop the entry, and its ambassador urged leading people of Japan's government and ruling party to think again about their policy of allowing it. South Korea's National Assembly passed a resolution against Japan that also found fault with its own government's response, and it was thought that South Korea would put off a meeting of economic ministers in Seoul in September.",
    sides: ["JP", "other"],
    organizations: ["cabinet-secretariat", "mofa-japan"],
    note: "From the summary of a file of August 1966.",
    sources: ["rok-mofa-archive-18397"],
  },
  {
    id: "1966-08-second-plant-deal",
    kind: "report",
    date: "1966-08?",
    summary:
      "Japan's government was moving to apply its policy of 15 July, under which DPRK technicians could be let in, to another deal that a trading firm handled: the export of a plant for PVC worth about 1,000 million yen, or 3 million dollars. On the 8th South Korea's ambassador, about to go home, warned Foreign Minister Shiina: to go beyond equipment for acrylic fibre and plasticisers would mean that Japan was bent on having the technicians come, would harm friendly relations and would be most regrettable. On the 9th the director of the Asian Affairs Bureau again hinted to South Korea's minister in Tokyo at a new reading of the Ministry of Justice, by which the policy could cover the other deal. Visas would be put off until the first meeting of economic ministers, about 10 September, was over, he said, but what came after could not be foretold.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan", "moj-japan"],
    note: "The page prints an 8th, a 9th and a 15 July; August 1966 is our reading from what is said of the meeting of September and from pages of known days next to it by article number",
    sources: ["joongang-1067937-another-deal"],
  },
  {
    id: "1966-08-23-cabinet-ends-agreement",
    kind: "decision",
    date: "1966-08-23",
    summary:
      "The Cabinet of Japan decided to cancel the Red Cross agreement on the return of Koreans by 12 November 1967, according to an East German embassy paper of 1969.",
    sources: ["wilson-1969-06-02-gdr-negotiations"],
    sides: ["JP"],
  },
  {
    id: "1966-09-17-pyongsin-incident",
    kind: "incident",
    date: "1966-09-17",
    places: ["shimonoseki"],
    summary:
      "At Shimonoseki there was an incident of a DPRK fishing boat (written 平新丸), a mutiny among its crew; the DPRK Red Cross asked the Japanese Red Cross for cooperation.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
];
