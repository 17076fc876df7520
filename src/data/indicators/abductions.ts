import type { Indicators } from "../types.ts";

export const indicators: Indicators = [
  {
    id: "abductions-recognised",
    label: "Abduction victims recognised by Japan",
    definition:
      "Persons whom the Government of Japan counts as abducted at the as-of date: formally recognised under the law of 2002, or before that law listed as suspected abductions. Persons whom only the police, an association or another state count are not in it. Where a source adds or leaves out persons missing in Europe, the figure's population says so.",
    unit: "persons",
    measure: "stock",
    population:
      "Japanese nationals whom the Government of Japan holds to have been abducted by the DPRK",
  },
  {
    id: "abductions-cases-recognised",
    label: "Abduction cases recognised by Japan",
    definition: "Cases, each of one or more persons, behind the recognised victims.",
    unit: "cases",
    measure: "stock",
    population: "Cases that the Government of Japan holds to be abductions by the DPRK",
  },
  {
    id: "abductions-asked",
    label: "Persons whom Japan asked the DPRK about",
    definition:
      "Persons on the list or question that Japan put to the DPRK on the occasion that the figure names. Missing persons asked after through the Red Cross are tracing-jp-requested; persons not recognised by Japan are abductions-missing-raised.",
    unit: "persons",
    measure: "stock",
    population: "Japanese about whom Japan asked the DPRK as abducted",
  },
  {
    id: "abductions-missing-raised",
    label: "Unrecognised missing persons named to the DPRK",
    definition:
      "Missing persons not on Japan's list of abductees at the time, whom Japan named to the DPRK beside that list, on the occasion that the figure names.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-listed-by-dprk",
    label: "Persons on the DPRK's list",
    definition:
      "All persons on the list that the DPRK handed over, alive, dead or without a record of entry.",
    unit: "persons",
    measure: "stock",
    population: "Persons on whom the DPRK gave word in September 2002",
  },
  {
    id: "abductions-admitted",
    label: "Abductions that the DPRK admitted",
    definition:
      "Persons whose abduction the DPRK acknowledged, alive and dead together. Persons of whom it said that they never entered are not in it.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom the DPRK said in 2002 its agents had abducted",
  },
  {
    id: "abductions-reported-alive",
    label: "Abductees reported alive by the DPRK",
    definition:
      "Persons whom the DPRK reported to be alive. Whether all of them, only those whom Japan had asked about, or only those whom it had not asked about are counted stands in the figure's population.",
    unit: "persons",
    measure: "stock",
    population: "Japanese on whom the DPRK gave word as abducted",
  },
  {
    id: "abductions-reported-dead",
    label: "Abductees reported dead by the DPRK",
    definition:
      "Persons whom the DPRK reported to have died. Japan does not accept the reports; a statement that they could not be verified is abductions-deaths-unverified.",
    unit: "persons",
    measure: "stock",
    population: "Japanese on whom the DPRK gave word as abducted",
  },
  {
    id: "abductions-reported-not-entered",
    label: "Abductees said never to have entered",
    definition:
      "Persons asked about of whom the DPRK said that they never entered its territory or that it has no record of their entry.",
    unit: "persons",
    measure: "stock",
    population:
      "Japanese nationals whom the Government of Japan holds to have been abducted by the DPRK",
  },
  {
    id: "abductions-entry-not-confirmed",
    label: "Persons whose entry was not confirmed",
    definition:
      "Persons of whom the DPRK said that their entry could not be confirmed, where the source words it so. Weaker than said never to have entered.",
    unit: "persons",
    measure: "stock",
    population: "Japanese about whom Japan asked the DPRK as abducted",
  },
  {
    id: "abductions-reported-entered",
    label: "Persons reported to have entered the DPRK",
    definition:
      "Persons of whom the DPRK is reported to have told Japan, after the agreement of 2014, that they had entered and lived there. The government did not confirm it.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom Japan holds, or suspects, to have been abducted",
  },
  {
    id: "abductions-alive-confirmed",
    label: "Survivors met by Japan's mission",
    definition:
      "Persons whom the Japanese fact-finding mission met and judged to be the abductees.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom the DPRK reported alive in 2002",
  },
  {
    id: "abductions-deaths-unverified",
    label: "Reported deaths that Japan could not verify",
    definition: "Persons whose reported death the Japanese side looked into and could not confirm.",
    unit: "persons",
    measure: "stock",
    population: "Japanese whom the DPRK reported dead in 2002",
  },
  {
    id: "abductions-graves-lost",
    label: "Graves of abductees said to be lost",
    definition: "Graves that the DPRK said a flood had carried off.",
    unit: "graves",
    measure: "stock",
    population: "Japanese whom the DPRK reported dead in 2002",
  },
  {
    id: "abductions-returned",
    label: "Abductees who came back",
    definition:
      "Recognised victims who had come back to Japan by the as-of date. Members of their families are not in it (families-arrived).",
    unit: "persons",
    measure: "stock",
    population:
      "Japanese nationals whom the Government of Japan holds to have been abducted by the DPRK",
  },
  {
    id: "abductions-unresolved",
    label: "Abductees not back",
    definition:
      "Victims who had not come back to Japan, or whose fate was not confirmed, at the as-of date. A speaker who counts only those that the DPRK admitted says so in the figure's population.",
    unit: "persons",
    measure: "stock",
    population:
      "Japanese nationals whom the Government of Japan holds to have been abducted by the DPRK",
  },
  {
    id: "abductions-with-material",
    label: "Open cases with papers or objects handed over",
    definition:
      "Persons among the open cases on whom the DPRK gave papers or objects on the occasion that the figure names.",
    unit: "persons",
    measure: "stock",
    population:
      "Japanese nationals whom the Government of Japan holds to have been abducted by the DPRK",
  },
  {
    id: "abductions-questions",
    label: "Points that Japan put to the DPRK",
    definition:
      "Questions or doubtful points handed over by Japan on the occasion that the figure names.",
    unit: "questions",
    measure: "stock",
    population: "Questions of Japan about the open abduction cases",
  },
  {
    id: "abductions-witnesses",
    label: "Witnesses heard by Japan's team",
    definition: "Witnesses whom the Japanese team heard at the meeting that the figure names.",
    unit: "persons",
    measure: "flow",
    population: "Persons in the DPRK heard about the open abduction cases",
  },
  {
    id: "abductions-judged-by-police",
    label: "Victims in cases the police judge to be abductions",
    definition:
      "Victims in the police's abduction cases; two of foreign nationality, whom the government's list leaves out, are in it.",
    unit: "persons",
    measure: "stock",
    population: "Persons whom the police of Japan judge to have been abducted by the DPRK",
  },
  {
    id: "abductions-suspects-wanted",
    label: "Suspects internationally wanted",
    definition: "Suspects on the international wanted list.",
    unit: "persons",
    measure: "stock",
    population: "Persons whom the police of Japan suspect of taking part in abductions",
  },
  {
    id: "abductions-suspected-police",
    label: "Missing persons on the police list",
    definition:
      "Persons on the list of the police of Japan for whom abduction cannot be ruled out. Recognised victims are not in it. Not the list of the private commission.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-suspected-police-published",
    label: "Missing persons on the police list, published",
    definition: "Persons on the police list whose names the police have published.",
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
    id: "abductions-listed-commission",
    label: "Missing persons on the private commission's list",
    definition:
      "Persons on the list of the private investigation commission (COMJAN), published or not. Not the police list; a number that joins both says so in the figure's population.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
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
      "Published persons whom the private investigation commission holds to be strongly suspected abductions.",
    unit: "persons",
    measure: "stock",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-commission-strongly-suspected-added",
    label: "Added to the commission's strongly suspected",
    definition:
      "Persons added at one release to the private commission's strongly suspected cases.",
    unit: "persons",
    measure: "flow",
    population: "Missing persons in Japan for whom abduction by the DPRK is not ruled out",
  },
  {
    id: "abductions-counted-by-association",
    label: "Victims counted by the rescue association",
    definition:
      "Persons whom the association counts; whether the government's recognised victims are in the number stands in the figure's population.",
    unit: "persons",
    measure: "stock",
    population: "Persons whom the private rescue association holds to have been abducted",
  },
  {
    id: "abductions-estimated",
    label: "Japanese thought abducted, by outside estimates",
    definition:
      "Persons whom a body other than the Japanese authorities thinks likely to have been abducted.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who may have been abducted by the DPRK",
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
    id: "families-in-dprk",
    label: "Family members still in the DPRK",
    definition:
      "Children and spouses who were in the DPRK at the as-of date. Whether children alone or spouses too are counted stands in the figure's population.",
    unit: "persons",
    measure: "stock",
    population: "Children and spouses of the abductees who came back in 2002",
  },
  {
    id: "families-arrived",
    label: "Family members who came to Japan",
    definition: "Children and spouses who came to Japan on the day that the figure states.",
    unit: "persons",
    measure: "flow",
    population: "Children and spouses of the abductees who came back in 2002",
  },
  {
    id: "families-reunited-abroad",
    label: "Family members met in a third country",
    definition:
      "Children and spouses who came to a meeting in a third country on the day that the figure states.",
    unit: "persons",
    measure: "flow",
    population: "Children and spouses of the abductees who came back in 2002",
  },
  {
    id: "dna-fragments-chosen",
    label: "Bone fragments chosen for tests",
    definition: "Pieces given to the laboratories in Japan for DNA tests.",
    unit: "pieces",
    measure: "stock",
    population: "Bones that the DPRK handed over as those of an abductee",
  },
  {
    id: "dna-fragments-with-result",
    label: "Bone fragments that gave DNA",
    definition: "Pieces from which a laboratory drew DNA.",
    unit: "pieces",
    measure: "stock",
    population: "Bones that the DPRK handed over as those of an abductee",
  },
  {
    id: "dna-other-persons",
    label: "Other persons to whom bones were ascribed",
    definition: "Persons other than the abductee to whom the tested bones were ascribed.",
    unit: "persons",
    measure: "stock",
    population: "Bones that the DPRK handed over as those of an abductee",
  },
  {
    id: "dna-kinship-probability",
    label: "Probability of kinship in a DNA test",
    definition: "Per cent probability in one test that two persons are kin.",
    unit: "percent",
    measure: "stock",
    population: "DNA tests of kinship announced by Japan",
  },
];
