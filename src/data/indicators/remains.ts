import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "remains-at-site",
    label: "Remains at one site",
    definition:
      "Sets of remains stated or estimated to lie at one site, which the figure's part names, at the as-of date. Not deaths, names on a register, grave mounds or sets dug up.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Remains of Japanese at a named site in the DPRK",
    parts: [
      {
        id: "at-ryongsan",
        label: "At Ryongsan",
        definition: "Of the remains, those at the present Ryongsan site, to which the cemetery was moved.",
      },
      {
        id: "at-hungdok",
        label: "At Hungdok",
        definition: "Of the remains, those on the hill at Hungdok, about 12 km from the centre of Hamhung.",
      },
      { id: "at-hamhung", label: "At Hamhung", definition: "Of the remains, those at the hilltop site in Hamhung." },
      {
        id: "at-komusan",
        label: "At Komusan",
        definition: "Of the remains, those at the site of the camp at Komusan.",
      },
    ],
  },
  {
    id: "remains-burials-at-site",
    label: "Burials at one site",
    definition:
      "Persons who were buried at one site, which the figure's part names, according to a statement, list or survey: names on a burial register, a survey's count of burials, graves counted by person. Not the remains found or thought to lie there today (remains-at-site).",
    unit: "persons",
    measure: "stock",
    population: "Japanese buried at a named site in the DPRK",
    parts: [
      {
        id: "at-ryongsan",
        label: "At Ryongsan",
        definition: "Of the population, those buried at the Ryongsan cemetery, Pyongyang.",
      },
      {
        id: "at-chongju",
        label: "At Chongju",
        definition: "Of the population, those buried on the Namsan hill at Chongju.",
      },
      {
        id: "children-at-chongju",
        label: "Children at Chongju",
        definition: "Of the population, the children buried on the Namsan hill at Chongju.",
      },
    ],
  },
  {
    id: "remains-cost-asked-per-set",
    label: "Money asked for each set of remains",
    definition: "What the DPRK side is reported to have asked for one set of remains of a Japanese, in yen. Not paid.",
    unit: "JPY",
    measure: "stock",
    population: "The DPRK",
  },
  {
    id: "remains-cost-asked-total",
    label: "Money asked for returning remains, in all",
    definition:
      "What the DPRK side is reported to have asked for returning the remains that it offered, as one sum, in yen. Not paid.",
    unit: "JPY",
    measure: "stock",
    population: "The DPRK",
  },
  {
    id: "remains-dead",
    label: "Japanese dead in the north of Korea",
    definition:
      "Persons estimated to have died in the whole area of today's DPRK around the end of the war, soldiers and civilians, from any cause. Not the deaths at one place (remains-deaths-at-place), the burials at one site or sets of remains. If a number counts only civilians or only soldiers, the figure's part says so.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who died in what is now the DPRK around the end of the Second World War",
    parts: [
      { id: "civilians", label: "Civilians", definition: "Of the population, the civilians." },
      { id: "soldiers", label: "Soldiers", definition: "Of the population, the soldiers." },
    ],
  },
  {
    id: "remains-deaths-at-place",
    label: "Deaths at one camp or town",
    definition:
      "Persons who died at one camp, town or other place, which the figure's part names, wherever they were buried. Not the remains that lie at a site today, and not the deaths in the whole country.",
    unit: "persons",
    measure: "stock",
    population: "Japanese who died at a named camp, town or area in the north of Korea",
    parts: [
      {
        id: "at-hamhung",
        label: "At Hamhung",
        definition: "Of the population, those who died in Hamhung and its refugee camps.",
      },
      {
        id: "civilians-at-hamhung",
        label: "Civilians at Hamhung",
        definition: "Of the population, the civilians who died at Hamhung.",
      },
      {
        id: "at-hamhung-hospital",
        label: "At the hospital in Hamhung",
        definition: "Of the population, those who died in the hospital below the burial site in Hamhung.",
      },
      {
        id: "at-samhap-ri",
        label: "At Samhap-ri",
        definition: "Of the population, those who died in the camp of Samhap-ri, Pyongyang.",
      },
      {
        id: "at-pupyong",
        label: "At Pupyong",
        definition: "Of the population, those who died in the Soviet camp at Pupyong.",
      },
    ],
  },
  {
    id: "remains-handed-over",
    label: "Remains handed over in a period",
    definition:
      "Sets of remains of Japanese that the DPRK handed over to Japan in the period that the figure states, as far as the speaker knows. Not the remains brought home over all the years since the war (remains-repatriated).",
    unit: "sets-of-remains",
    measure: "flow",
    population: "Japanese who died in what is now the DPRK around the end of the Second World War",
  },
  {
    id: "remains-offered",
    label: "Remains offered for return",
    definition: "Sets of remains that the DPRK side is reported to have spoken of returning. An offer, not a handover.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Remains of Japanese in the DPRK",
  },
  {
    id: "remains-repatriated",
    label: "Remains brought home",
    definition:
      "Sets of remains brought from the area of today's DPRK to Japan by the as-of date, over all the years since the war. Includes numbers of dead whose remains came home, with one person as one set. Not the handovers of a later period alone (remains-handed-over).",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Japanese who died in what is now the DPRK around the end of the Second World War",
  },
  {
    id: "remains-unearthed",
    label: "Remains unearthed at a site",
    definition:
      "Sets of remains dug up, or uncovered and seen, at one site, which the figure's part names, by the as-of date. This does not mean that they were brought to Japan.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Remains of Japanese at a named site in the DPRK",
    parts: [
      {
        id: "at-ryongsan",
        label: "At Ryongsan",
        definition: "Of the remains, those unearthed at the present Ryongsan site, to which the cemetery was moved.",
      },
      {
        id: "at-samhap-ri",
        label: "At Samhap-ri",
        definition: "Of the remains, those unearthed at the former camp of Samhap-ri, Pyongyang.",
      },
      {
        id: "at-pupyong",
        label: "At Pupyong",
        definition: "Of the remains, those unearthed at the burial place of Pupyong.",
      },
    ],
  },
  {
    id: "remains-unrecovered",
    label: "Remains not recovered",
    definition:
      "Sets of remains thought to be still in the area of today's DPRK as a whole; the official number is the dead minus the remains brought home. Includes numbers of dead who still lie there. Not the remains at one site.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Japanese who died in what is now the DPRK around the end of the Second World War",
    parts: [{ id: "soldiers", label: "Soldiers", definition: "Of the population, the soldiers." }],
  },
  {
    id: "remains-us-cost-per-set",
    label: "Paid by the United States for each set of remains",
    definition:
      "What the United States paid the DPRK for one set of remains, in US dollars, as a source about the Japan-DPRK talks gives it for comparison.",
    unit: "USD",
    measure: "stock",
    population: "Remains of American soldiers missing since the Korean War",
  },
  {
    id: "remains-us-cost-total",
    label: "Paid by the United States for its search",
    definition:
      "What the United States paid the DPRK in the stated period to support the search for its missing soldiers, in US dollars, as a source about the Japan-DPRK talks gives it for comparison.",
    unit: "USD",
    measure: "flow",
    population: "Remains of American soldiers missing since the Korean War",
  },
];
