import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-12-unofficial-contact",
  title: "Unofficial talks of the foreign ministries in Beijing",
  channel: "informal",
  status: "reported",
  start: "1996-12",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koro-bessho", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ri-chol-jin", role: "head", post: "Head of the Japan section" }],
    },
  ],
  topics: ["humanitarian-aid"],
  outcomes: [
    {
      text: "The DPRK side named a shortage of 2.5 million tonnes of food for 1997 and asked Japan for rice a third time, according to Japanese media.",
      sources: ["sisajournal-1997-01-16-rice"],
    },
  ],
  remarks: [
    { text: "The report on the talks of April 1997 calls those the first in four months." },
    {
      text: "In the middle of the month; Japanese media called it the fourth secret contact. Japan then asked that the rice be taken up at a summit with the Republic of Korea in Beppu on 25 January.",
      sources: ["sisajournal-1997-01-16-rice"],
    },
    {
      text: "Public opposition in Japan and resistance of South Korea stood in the way of rice, according to the weekly Sisa Journal; one of its headings has Japan say that aid of some 500,000 tonnes was possible.",
      sources: ["sisajournal-1997-01-16-rice"],
    },
  ],
  sources: ["donga-1997-04-20-section-chiefs", "sisajournal-1997-01-16-rice"],
};
