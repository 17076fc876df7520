import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1998-2000-first-search-for-missing",
    about: [
      { collection: "events", id: "1998-06-05-no-missing-found", field: "summary" },
      { collection: "meetings", id: "1999-12-19-beijing", field: "outcomes" },
    ],
    summary: "When the DPRK side first looked, or agreed to look, for the missing Japanese.",
    readings: [
      { value: "early 1998", used: true, sources: ["korea-np-1998-06-09-no-missing-found"] },
      {
        value: "December 1999, under way by March 2000",
        sources: ["korea-np-1999-12-24-joint-statement", "korea-np-2000-03-17-confirmed-points"],
      },
      { value: "October 2000", sources: ["voa-2002-08-18-talks-open"] },
    ],
    basis: "official-text",
    why: "The texts of the DPRK Red Cross and of the talks show a search in 1998 and another agreed on in December 1999.",
  },
  {
    id: "1998-home-visits-nationality",
    about: [
      { collection: "events", id: "1998-01-27-second-home-visit", field: "summary" },
      { collection: "events", id: "2000-09-12-third-home-visit", field: "summary" },
    ],
    summary: "Whether women had to hold Japanese nationality to take part in a home visit.",
    readings: [
      {
        value: "two women left out of the second visit for lost nationality",
        figures: ["home-visit-excluded-1998-01-jrcs-officer"],
        sources: ["jrc-journal-2014-igarashi-p59"],
      },
      {
        value:
          "condition to be relaxed in 2000, the Yomiuri reported: one of the 16 candidates had given up Japanese nationality",
        figures: ["home-visit-planned-2000-04-29-yomiuri"],
        sources: ["donga-2000-04-30-sixteen-in-june"],
      },
      {
        value:
          "not essential, seen on humanitarian grounds alone (the officer of the Japanese Red Cross Society in charge, in 2014)",
        sources: ["jrc-journal-2014-igarashi-p60"],
      },
      {
        value:
          "by raising it Japan goes on obstructing the home visits, and Japan's measures keep the third from going ahead as planned (the DPRK Red Cross, June 1998)",
        sources: ["korea-np-1998-06-12-home-visit-statement"],
      },
    ],
    basis: "both-kept",
    why: "Japan's condition of 1998 was to be relaxed in 2000, and the Japanese officer, the DPRK Red Cross and the Japanese government judged it differently.",
  },
  {
    id: "1998-home-visits-why-stopped",
    about: [{ collection: "events", id: "1998-06-07-third-visit-off", field: "summary" }],
    summary: "Why the home visits stopped after the second.",
    readings: [
      {
        value: "the question of nationality and the treatment of the visitors",
        sources: ["korea-np-1998-06-12-home-visit-statement"],
      },
      { value: "the dispute over suspected abductions", sources: ["donga-2000-04-30-sixteen-in-june"] },
      { value: "after the launch of August 1998", sources: ["japantimes-2000-09-13-women-arrive"] },
    ],
    basis: "both-kept",
    why: "The first is the DPRK Red Cross's own statement, of June 1998 and so before the launch; the others look back from 2000.",
  },
];
