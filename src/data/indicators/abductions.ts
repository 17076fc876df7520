import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "abductions-admitted",
    label: "Abductions that the DPRK admitted",
    definition:
      "Persons whose abduction the DPRK acknowledged, alive and dead together. Does not include persons who, according to the DPRK, never entered it.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who, the DPRK said in 2002, had been abducted by its agents",
  },
  {
    id: "abductions-alive-confirmed",
    label: "Survivors met by Japan's mission",
    definition: "Persons whom the Japanese fact-finding mission met and judged to be the abductees.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom the DPRK reported alive in 2002",
  },
  {
    id: "abductions-asked",
    label: "Persons whom Japan asked the DPRK about",
    definition:
      "Persons in the list or question that Japan put to the DPRK on the occasion that the figure names. Missing persons whom Japan asked about through the Red Cross are counted in tracing-jp-requested, persons not recognised by Japan in abductions-missing-raised.",
    unit: "persons",
    measure: "stock",
    population: "Japanese about whom Japan asked the DPRK as abductees",
  },
  {
    id: "abductions-cases-recognised",
    label: "Abduction cases recognised by Japan",
    definition: "Cases to which the recognised victims belong. Each case is of one or more persons.",
    unit: "cases",
    measure: "stock",
    population: "Cases that the Government of Japan considers to be abductions by the DPRK",
  },
  {
    id: "abductions-commission-published",
    label: "Missing persons published by the private commission",
    definition: "Persons whose names the private investigation commission had published.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-commission-strongly-suspected",
    label: "Strongly suspected by the private commission",
    definition:
      "Persons, among those published, whom the private investigation commission strongly suspects to have been abducted.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-commission-strongly-suspected-added",
    label: "Added to the commission's strongly suspected cases",
    definition: "Persons added in one release to the private commission's strongly suspected cases.",
    unit: "persons",
    measure: "flow",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-counted-by-association",
    label: "Victims counted by the rescue association",
    definition:
      "Persons whom the association counts, those recognised by the government included. A number that leaves out those in the official counts has a part.",
    unit: "persons",
    measure: "stock",
    population: "Persons whom the private rescue association considers to have been abducted",
    parts: [
      {
        id: "beside-official-counts",
        label: "Beside the official counts",
        definition: "Of the population, those whom neither the Government nor the police of Japan counts.",
      },
    ],
  },
  {
    id: "abductions-deaths-unverified",
    label: "Reported deaths that Japan could not verify",
    definition: "Persons whose reported death the Japanese side looked into but could not confirm.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom the DPRK reported dead in 2002",
  },
  {
    id: "abductions-estimated",
    label: "Japanese thought to have been abducted, by outside estimates",
    definition:
      "Persons whom an organization other than the Japanese authorities considers likely to have been abducted.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who may have been abducted by the DPRK",
  },
  {
    id: "abductions-graves-lost",
    label: "Graves of abductees said to be lost",
    definition: "Graves that, according to the DPRK, were carried off by a flood.",
    unit: "graves",
    measure: "stock",
    population: "Japanese whom the DPRK reported dead in 2002",
  },
  {
    id: "abductions-judged-by-police",
    label: "Victims in cases that the police judge to be abductions",
    definition:
      "Victims in the police's abduction cases, including two who are not Japanese nationals and whom the government's list leaves out.",
    unit: "persons",
    measure: "stock",
    population: "Persons whom the police of Japan judge to have been abducted by the DPRK",
  },
  {
    id: "abductions-listed-by-dprk",
    label: "Persons on the DPRK's list",
    definition: "All persons on the list that the DPRK handed over, alive, dead or without a record of entry.",
    unit: "persons",
    measure: "stock",
    population: "Persons about whom the DPRK gave information in September 2002",
  },
  {
    id: "abductions-listed-commission",
    label: "Missing persons on the private commission's list",
    definition:
      "Persons on the list of the private investigation commission (COMJAN), published or not. This is not the police list; a number that combines both has a part.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
    parts: [
      {
        id: "with-police-list",
        label: "Own and police list",
        definition:
          "Of the population, those on the commission's own list together with those on a part of the police list.",
      },
    ],
  },
  {
    id: "abductions-missing-raised",
    label: "Unrecognised missing persons named to the DPRK",
    definition:
      "Missing persons who were not on Japan's list of abductees at the time, and whom Japan named to the DPRK in addition to that list, on the occasion that the figure names.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-questions",
    label: "Points that Japan put to the DPRK",
    definition: "Questions or doubtful points handed over by Japan on the occasion that the figure names.",
    unit: "questions",
    measure: "stock",
    population: "Questions from Japan about the open abduction cases",
  },
  {
    id: "abductions-recognised",
    label: "Abduction victims recognised by Japan",
    definition:
      "Persons whom the Government of Japan counts as abducted at the as-of date: formally recognised under the law of 2002, or before that law listed as suspected abductions. Does not include persons counted only by the police, an association or another state. If a source adds or leaves out persons missing in Europe, the figure's population says so.",
    unit: "persons",
    measure: "stock",
    population: "Japanese nationals whom the Government of Japan considers to have been abducted by the DPRK",
  },
  {
    id: "abductions-reported-alive",
    label: "Abductees reported alive by the DPRK",
    definition:
      "Persons whom the DPRK reported to be alive. The figure's part says whether it counts only those about whom Japan had asked or only those about whom it had not asked; without a part it counts all.",
    unit: "persons",
    measure: "stock",
    population: "Japanese about whom the DPRK gave information as abductees",
    parts: [
      {
        id: "asked-about",
        label: "Asked about by Japan",
        definition: "Of the population, those about whom Japan had asked.",
      },
      {
        id: "not-asked-about",
        label: "Not asked about by Japan",
        definition: "Of the population, those about whom Japan had not asked.",
      },
    ],
  },
  {
    id: "abductions-reported-dead",
    label: "Abductees reported dead by the DPRK",
    definition:
      "Persons whom the DPRK reported to have died. Japan does not accept the reports; a statement that they could not be verified is counted in abductions-deaths-unverified.",
    unit: "persons",
    measure: "stock",
    population: "Japanese about whom the DPRK gave information as abductees",
    parts: [
      {
        id: "asked-about",
        label: "Asked about by Japan",
        definition: "Of the population, those about whom Japan had asked.",
      },
    ],
  },
  {
    id: "abductions-reported-entered",
    label: "Persons reported to have entered the DPRK",
    definition:
      "Persons who had entered the DPRK, according to what it is reported to have told Japan in 2014, before or after the Stockholm agreement of that year. The Government of Japan did not confirm this.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan considers, or suspects, to have been abducted",
  },
  {
    id: "abductions-reported-not-entered",
    label: "Abductees said never to have entered the DPRK",
    definition:
      "Persons asked about for whom the DPRK said that they never entered its territory, that it has no record of their entry, or that their entry could not be confirmed. If the wording was one of the weaker ones, the figure's population says so.",
    unit: "persons",
    measure: "stock",
    population: "Japanese nationals whom the Government of Japan considers to have been abducted by the DPRK",
  },
  {
    id: "abductions-returned",
    label: "Abductees who came back",
    definition:
      "Recognised victims who had come back to Japan by the as-of date. Does not include members of their families (families-arrived).",
    unit: "persons",
    measure: "stock",
    population: "Japanese nationals whom the Government of Japan considers to have been abducted by the DPRK",
  },
  {
    id: "abductions-suspected-police",
    label: "Missing persons on the police list",
    definition:
      "Persons on the list of the police of Japan for whom abduction cannot be ruled out. Does not include recognised victims. This is not the list of the private commission.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-suspected-police-found",
    label: "Missing persons on the police list found in Japan",
    definition:
      "Persons on the police list who were found in Japan, or known to have died there, in the stated period.",
    unit: "persons",
    measure: "flow",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-suspected-police-published",
    label: "Published missing persons on the police list",
    definition: "Persons on the police list whose names the police have published.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-suspects-wanted",
    label: "Suspects wanted internationally",
    definition: "Suspects on the international wanted list.",
    unit: "persons",
    measure: "stock",
    population: "Persons whom the police of Japan suspect of taking part in abductions",
  },
  {
    id: "abductions-un-list",
    label: "Persons on the UN working group's list",
    definition: "Persons of Japan on the working group's list sent to the DPRK.",
    unit: "persons",
    measure: "stock",
    population:
      "Recognised victims and other missing persons put to the DPRK by the UN Working Group on Enforced Disappearances",
  },
  {
    id: "abductions-un-list-added",
    label: "Persons added to the UN working group's list",
    definition: "Persons added to the working group's list on the occasion that the figure names.",
    unit: "persons",
    measure: "flow",
    population: "Missing persons not recognised by Japan as abducted",
  },
  {
    id: "abductions-unresolved",
    label: "Abductees who have not come back",
    definition:
      "Victims who had not come back to Japan, or whose fate was not confirmed, at the as-of date. If a speaker counts only those whose abduction the DPRK admitted, or only the others, the figure's part says so.",
    unit: "persons",
    measure: "stock",
    population: "Japanese nationals whom the Government of Japan considers to have been abducted by the DPRK",
    parts: [
      {
        id: "admitted",
        label: "Abduction admitted",
        definition: "Of the population, those whose abduction the DPRK admitted.",
      },
      {
        id: "not-admitted",
        label: "Abduction not admitted",
        definition: "Of the population, those whose abduction the DPRK did not admit.",
      },
    ],
  },
  {
    id: "abductions-with-material",
    label: "Open cases with papers or objects handed over",
    definition:
      "Persons among the open cases about whom the DPRK gave papers or objects on the occasion that the figure names.",
    unit: "persons",
    measure: "stock",
    population: "Japanese nationals whom the Government of Japan considers to have been abducted by the DPRK",
  },
  {
    id: "abductions-witnesses",
    label: "Witnesses heard by Japan's team",
    definition: "Witnesses whom the Japanese team heard at the meeting that the figure names.",
    unit: "persons",
    measure: "flow",
    population: "Persons in the DPRK who were heard about the open abduction cases",
  },
];
