import type { Indicators } from "../types.ts";

export const indicators: Indicators = [
  {
    id: "home-visit-callers",
    label: "Callers on a home-visit group",
    definition: "Persons who came to see the group at its lodging.",
    unit: "persons",
    measure: "flow",
    population: "Relatives and friends in Japan of the spouses",
  },
  {
    id: "home-visit-escorts",
    label: "Escorts of a home visit",
    definition:
      "Officials who travelled with the group. A number that was announced before the visit says so in the figure's population.",
    unit: "persons",
    measure: "flow",
    population: "Officials of the DPRK side on one home visit",
  },
  {
    id: "home-visit-excluded",
    label: "Spouses taken off a home-visit list",
    definition: "Spouses who were on the DPRK side's list for a home visit and were left out of it.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-interviewed",
    label: "Spouses interviewed before a home visit",
    definition: "Spouses due to come on a home visit whom Red Cross officials of Japan interviewed beforehand.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-participants",
    label: "Participants of one home visit",
    definition:
      "Spouses who came on the one home visit that the figure names by its period. Escorts and relatives are not in it.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-participants-total",
    label: "Participants of several home visits",
    definition: "Spouses who came on the home visits of the stated period together, as one number.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-party",
    label: "Whole party of a home visit",
    definition:
      "Spouses, escorts and others of one home visit together. A number that was announced before the visit says so in the figure's population.",
    unit: "persons",
    measure: "flow",
    population: "Everybody who travelled on one home visit",
  },
  {
    id: "home-visit-planned",
    label: "Participants planned for a home visit",
    definition: "Spouses foreseen, agreed or listed for a coming home visit. Planned, not held.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visits-held",
    label: "Home visits held",
    definition:
      "Rounds of home visits, arranged by the Red Cross societies, that took place in the stated period. Planned rounds are not in it.",
    unit: "visits",
    measure: "flow",
    population: "Home visits of Japanese spouses from the DPRK to Japan",
  },
  {
    id: "japanese-after-defeat",
    label: "Japanese in northern Korea after the defeat",
    definition:
      "All Japanese present, refugees who came from elsewhere included, as a scholar estimates them; or a part of them that the figure's population names.",
    unit: "persons",
    measure: "stock",
    population: "Japanese in what is now the DPRK between the defeat and the autumn of 1946",
  },
  {
    id: "japanese-repatriated-after-war",
    label: "Japanese civilians brought home after the war",
    definition:
      "Civilians who came home to Japan from northern Korea in the years after the war, living persons. Not remains.",
    unit: "persons",
    measure: "flow",
    population: "Japanese in what is now the DPRK at the end of the war",
  },
  {
    id: "japanese-residents-1945",
    label: "Japanese civilians in northern Korea in 1945",
    definition:
      "Civilians resident at the end of the war. Soldiers, civilians in military employ and refugees from Manchuria are not in it.",
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
    definition: "Of those found alive by the survey, persons still alive at the as-of date, as the DPRK side says.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-confirmed",
    label: "Remaining Japanese found alive by the DPRK",
    definition:
      "Persons whom the DPRK side says its survey found to be alive when it looked, whether or not they died afterwards.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "remaining-japanese-left-behind",
    label: "Japanese left behind after the war",
    definition:
      "Persons whom the Japanese authorities count as not having come home from the north of Korea, those declared dead by law included. Spouses who moved there later are not in it.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who stayed in what is now the DPRK after the war",
  },
  {
    id: "spouses-association-members",
    label: "Members of an association of Japanese women",
    definition: "Members of the association, spouses and women who stayed after the war together.",
    unit: "persons",
    measure: "stock",
    population: "Japanese women living in Hamhung",
  },
  {
    id: "spouses-confirmed-alive",
    label: "Japanese spouses known to be alive",
    definition: "Spouses of whom letters or other signs of life were known to the speaker.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "spouses-fled",
    label: "Japanese spouses and families who fled to Japan",
    definition:
      "Persons who left the DPRK without its leave and came to Japan in the stated period; family members are in the count.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses and their families from the DPRK",
  },
  {
    id: "spouses-in-dprk",
    label: "Japanese spouses living in the DPRK",
    definition:
      "Spouses said to live in the DPRK at the as-of date. Use it where the source counts those living there and not those who once moved.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "spouses-moved",
    label: "Japanese spouses who moved to the DPRK",
    definition:
      "Spouses who moved in the return programme, over the whole time that the speaker counts. Most counts are of wives only, one is of husbands only; the figure's population says so. Other Japanese nationals, such as children, are not in it.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who moved to the DPRK as the spouse of a Korean",
  },
  {
    id: "spouses-moved-in-phase",
    label: "Japanese spouses who moved in one phase",
    definition:
      "Spouses who moved in one of the phases of the return programme (1959 to 1967, May to October 1971, December 1971 to 1984). Adds up to spouses-moved where one speaker gives all phases.",
    unit: "persons",
    measure: "flow",
    population: "Japanese who moved to the DPRK as the spouse of a Korean",
  },
];
