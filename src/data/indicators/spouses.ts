import type { Indicators } from "../types.ts";

export const indicators: Indicators = [
  {
    id: "home-visit-callers",
    label: "Visitors to a home-visit group",
    definition: "Persons who came to see the group at its lodging.",
    unit: "persons",
    measure: "flow",
    population: "Relatives and friends in Japan of the spouses",
  },
  {
    id: "home-visit-escorts",
    label: "Escorts of a home visit",
    definition:
      "Officials who travelled with the group. If a number was announced before the visit, the figure's population says so.",
    unit: "persons",
    measure: "flow",
    population: "Officials of the DPRK side on one home visit",
  },
  {
    id: "home-visit-excluded",
    label: "Spouses taken off a home-visit list",
    definition: "Spouses who were on the DPRK side's list for a home visit but were left out of it.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-interviewed",
    label: "Spouses interviewed before a home visit",
    definition: "Spouses due to come on a home visit whom Red Cross officials from Japan interviewed beforehand.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-participants",
    label: "Participants of one home visit",
    definition:
      "Spouses who came on the one home visit that the figure identifies by its period. Does not include escorts or relatives.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-participants-total",
    label: "Participants of several home visits",
    definition: "Spouses who came on the home visits of the stated period, together, as one number.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-party",
    label: "Whole party of a home visit",
    definition:
      "Spouses, escorts and others on one home visit, together. If a number was announced before the visit, the figure's population says so.",
    unit: "persons",
    measure: "flow",
    population: "Everybody who travelled on one home visit",
  },
  {
    id: "home-visit-planned",
    label: "Participants planned for a home visit",
    definition: "Spouses envisaged, agreed or listed for an upcoming home visit. Planned, not held.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visits-held",
    label: "Home visits held",
    definition:
      "Rounds of home visits, arranged by the Red Cross societies, that took place in the stated period. Does not include planned rounds.",
    unit: "visits",
    measure: "flow",
    population: "Home visits by Japanese spouses from the DPRK to Japan",
  },
  {
    id: "japanese-after-defeat",
    label: "Japanese in northern Korea after the defeat",
    definition:
      "All Japanese present, including refugees who came from elsewhere, as estimated by a scholar; or the part of them that the figure's population names.",
    unit: "persons",
    measure: "stock",
    population: "Japanese in what is now the DPRK between the defeat and the autumn of 1946",
  },
  {
    id: "japanese-repatriated-after-war",
    label: "Japanese civilians brought home after the war",
    definition: "Living civilians who came home to Japan from northern Korea in the years after the war. Not remains.",
    unit: "persons",
    measure: "flow",
    population: "Japanese in what is now the DPRK at the end of the war",
  },
  {
    id: "japanese-residents-1945",
    label: "Japanese civilians in northern Korea in 1945",
    definition:
      "Civilians resident at the end of the war. Does not include soldiers, civilians employed by the military, or refugees from Manchuria.",
    unit: "persons",
    measure: "stock",
    population: "Japanese civilians who lived in what is now the DPRK at the end of the war",
  },
  {
    id: "japanese-returned-1956",
    label: "Japanese brought home in 1956",
    definition:
      "Persons brought home to Japan by ship under the communiqué of the Red Cross talks of Pyongyang in 1956.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-alive",
    label: "Remaining Japanese still alive",
    definition:
      "Persons, among those whom the survey found alive, who were still alive at the as-of date, according to the DPRK side.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-confirmed",
    label: "Remaining Japanese found alive by the DPRK",
    definition:
      "Persons who, according to the DPRK side, were alive when its survey found them, whether or not they died afterwards.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-left-behind",
    label: "Japanese left behind after the war",
    definition:
      "Persons whom the Japanese authorities count as not having come home from the north of Korea, including those declared dead by law. Does not include spouses who moved there later.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "spouses-association-members",
    label: "Members of an association of Japanese women",
    definition: "Members of the association: spouses, and women who stayed after the war, together.",
    unit: "persons",
    measure: "stock",
    population: "Japanese women living in Hamhung",
  },
  {
    id: "spouses-confirmed-alive",
    label: "Japanese spouses known to be alive",
    definition: "Spouses from whom the speaker knew of letters or other signs of life.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "spouses-fled",
    label: "Japanese spouses and families who fled to Japan",
    definition:
      "Persons who left the DPRK without its permission and came to Japan in the stated period, including family members.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses and their families from the DPRK",
  },
  {
    id: "spouses-in-dprk",
    label: "Japanese spouses living in the DPRK",
    definition:
      "Spouses said to live in the DPRK at the as-of date. For sources that count those living there, not those who once moved there.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "spouses-moved",
    label: "Japanese spouses who moved to the DPRK",
    definition:
      "Spouses who moved in the return programme, over the whole period that the speaker counts. Most figures count wives only, one counts husbands only; the figure's population says so. Does not include other Japanese nationals, such as children.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who moved to the DPRK as the spouse of a Korean",
  },
  {
    id: "spouses-moved-in-phase",
    label: "Japanese spouses who moved in one phase",
    definition:
      "Spouses who moved in one of the phases of the return programme (1959 to 1967, May to October 1971, December 1971 to 1984). The phases add up to spouses-moved if one speaker gives them all.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who moved to the DPRK as the spouse of a Korean",
  },
];
