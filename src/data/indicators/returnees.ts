import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "returnees-applicants",
    label: "People who applied to go",
    definition: "People registered as wishing to go by the as-of date, whether or not they later went.",
    unit: "persons",
    measure: "stock",
    population: "Koreans in Japan who asked to go to the DPRK",
    parts: [
      {
        id: "at-the-closing-date",
        label: "At the closing date",
        definition:
          "Of the population, those whom the sources count as applicants when applications closed on 12 August 1967.",
      },
    ],
  },
  {
    id: "returnees-cumulative",
    label: "People carried up to a date",
    definition:
      "Everyone carried from the start of the programme in December 1959 up to the end of the stated period, before the programme was over.",
    unit: "persons",
    measure: "flow",
    population: "People carried from Niigata to the DPRK in the return programme of 1959 to 1984",
  },
  {
    id: "returnees-expected",
    label: "People expected to go",
    definition:
      "People whom an organization expected to go to the DPRK in total. A forecast, not applications and not departures.",
    unit: "persons",
    measure: "stock",
    population: "Koreans in Japan",
    parts: [
      {
        id: "besides-those-carried",
        label: "Besides those already carried",
        definition: "Of the population, those expected to go besides those already carried.",
      },
      {
        id: "first-term",
        label: "In the first term",
        definition:
          "Of the population, those expected to go by 12 November 1960, the end of the first term of the agreement.",
      },
      {
        id: "left-over",
        label: "Applicants left over",
        definition:
          "Of the population, those who had applied and had not been carried when the first phase ended in 1967.",
      },
    ],
  },
  {
    id: "returnees-in-phase",
    label: "People carried in one phase",
    definition:
      "Everyone carried in one phase of the programme (1959 to 1967, May to October 1971, December 1971 to 1984), or in the several years that the figure states. Not the number since the start of the programme, unless the phase is the first.",
    unit: "persons",
    measure: "flow",
    population: "People carried from Niigata to the DPRK in the return programme of 1959 to 1984",
  },
  {
    id: "returnees-in-year",
    label: "People carried in one year",
    definition: "Everyone carried in one calendar year, or in the part of it in which ships sailed.",
    unit: "persons",
    measure: "flow",
    population: "People carried from Niigata to the DPRK in the return programme of 1959 to 1984",
  },
  {
    id: "returnees-japanese-nationals",
    label: "Japanese nationals carried",
    definition:
      "Persons with Japanese nationality who went (wives, husbands, children and others), from the start of the programme to the end of the stated period.",
    unit: "persons",
    measure: "flow",
    population: "Japanese nationals among the people carried to the DPRK in the return programme",
    parts: [{ id: "women", label: "Women and girls", definition: "Of the population, the women and girls." }],
  },
  {
    id: "returnees-japanese-nationals-in-phase",
    label: "Japanese nationals carried in one phase",
    definition:
      "Persons with Japanese nationality who went in one phase of the programme. The phases add up to returnees-japanese-nationals if one speaker gives them all.",
    unit: "persons",
    measure: "flow",
    population: "Japanese nationals among the people carried to the DPRK in the return programme",
  },
  {
    id: "returnees-on-voyage",
    label: "People on one voyage",
    definition: "Everyone carried on one sailing.",
    unit: "persons",
    measure: "flow",
    population: "People carried from Niigata to the DPRK in the return programme of 1959 to 1984",
  },
  {
    id: "returnees-on-voyage-expected",
    label: "People expected on one voyage",
    definition: "People due on an upcoming sailing. Expected, not carried.",
    unit: "persons",
    measure: "stock",
    population: "People carried from Niigata to the DPRK in the return programme of 1959 to 1984",
  },
  {
    id: "returnees-per-month-planned",
    label: "People to be carried each month",
    definition: "People per month that the plan provided for.",
    unit: "persons-per-month",
    measure: "stock",
    population: "People carried from Niigata to the DPRK in the return programme of 1959 to 1984",
  },
  {
    id: "returnees-total",
    label: "People carried in the return programme",
    definition:
      "Everyone carried to the DPRK over the whole programme, Koreans and Japanese together. Does not include people who went later or on their own (returnees-with-later-arrivals).",
    unit: "persons",
    measure: "flow",
    population: "People carried from Niigata to the DPRK in the return programme of 1959 to 1984",
    parts: [{ id: "koreans", label: "Koreans", definition: "Of the population, the Koreans." }],
  },
  {
    id: "returnees-voyages",
    label: "Voyages of the return programme",
    definition: "Sailings over the whole programme.",
    unit: "voyages",
    measure: "flow",
    population: "Sailings of the return programme from Niigata",
  },
  {
    id: "returnees-voyages-in-phase",
    label: "Voyages in one phase",
    definition: "Sailings in one phase of the programme, or up to a date within it.",
    unit: "voyages",
    measure: "flow",
    population: "Sailings of the return programme from Niigata",
    parts: [
      {
        id: "by-the-mangyongbong",
        label: "By the Mangyongbong",
        definition: "Of the sailings, those of the Mangyongbong.",
      },
    ],
  },
  {
    id: "returnees-waiting",
    label: "Applicants not yet carried",
    definition: "People who had applied and had not yet left at the as-of date.",
    unit: "persons",
    measure: "stock",
    population: "Koreans in Japan who asked to go to the DPRK",
    parts: [
      {
        id: "wished-to-sail",
        label: "Wished to sail",
        definition:
          "Of the population, those who had told the Japanese Red Cross Society, before the resumption of 1971, that they wished to sail.",
      },
    ],
  },
  {
    id: "returnees-with-later-arrivals",
    label: "People who went to the DPRK, including later arrivals",
    definition:
      "People who went in the return programme and those who went later on other ships or on their own, together.",
    unit: "persons",
    measure: "flow",
    population: "Koreans in Japan and their families who moved to the DPRK since 1959",
  },
];
