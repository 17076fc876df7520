import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "graves-burial-sites-known-195x-mhw",
    indicator: "graves-burial-sites-known",
    value: 71,
    qualifier: "exact",
    asOf: "195X",
    population: "cemeteries of Japanese that had become known",
    statedBy:
      "papers of the Ministry of Health and Welfare of the 1940s and 1950s, cited by a professor of Kyoto University in Choson Sinbo, 2014",
    authority: "mhlw-japan",
    note: "The professor adds that the burial places can be called countless, as those who died on the way home were buried by the roadside and the like",
    sources: ["chosonsinbo-2014-03-06-lecture-on-burial-places"],
  },
  {
    id: "graves-burial-sites-known-2013-08-28-kyodo",
    indicator: "graves-burial-sites-known",
    value: 70,
    qualifier: "about",
    asOf: "2013-08-28",
    statedBy: "Kyodo",
    sources: ["voakorea-2013-08-28-joint-survey", "kyodo-2013-08-28-joint-survey"],
  },
  {
    id: "graves-burial-sites-known-2013-08-28-professor",
    indicator: "graves-burial-sites-known",
    value: 70,
    qualifier: "about",
    asOf: "2013-08-28",
    population: "burial places by papers found in Japan",
    statedBy:
      "a professor of Kyoto University who led the survey, after talks with the DPRK's Academy of Social Sciences, in NHK and Voice of America",
    note: "With smaller ones the number would be higher, he says in VOA; only a few were confirmed by the DPRK, says NHK",
    sources: ["nhk-2013-08-29-seventy-sites", "voakorea-2013-09-new-sites"],
  },
  {
    id: "graves-burial-sites-known-2013-10-10-japantimes",
    indicator: "graves-burial-sites-known",
    value: 70,
    qualifier: "about",
    asOf: "2013-10-10",
    population: "mass graves believed to exist",
    statedBy: "The Japan Times, no author named",
    note: "The professor quoted holds that there are probably many smaller sites",
    sources: ["japantimes-2013-10-10-scholar-on-remains"],
  },
  {
    id: "graves-burial-sites-known-2014-09-huffpost",
    indicator: "graves-burial-sites-known",
    value: 71,
    qualifier: "exact",
    asOf: "2014-09",
    population: "cemeteries of Japanese known to the Japanese side",
    statedBy: "HuffPost Japan",
    sources: ["huffpost-jp-2014-09-14-tenth-visit"],
  },
];
