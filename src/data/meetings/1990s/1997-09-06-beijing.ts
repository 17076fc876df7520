import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-09-06-beijing",
  title: "Red Cross talks in Beijing on home visits: first session of the liaison council",
  channel: "red-cross",
  status: "held",
  start: "1997-09-06",
  end: "1997-09-09",
  place: "beijing",
  round: "first session of the liaison council",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      size: 3,
      members: [{ delegate: "tadateru-konoe", role: "head", post: "Vice President" }],
    },
    {
      side: "JP",
      organization: "government-japan",
      capacity: "observer",
      description: "officials of the foreign and the health ministries, at working level",
      size: 7,
      members: [],
      sources: ["donga-1997-09-07-liaison-council", "joongang-1997-09-07-15-to-20", "japantimes-1997-09-01-venue-set"],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      size: 4,
      members: [{ delegate: "ri-song-ho", role: "head", post: "Vice Chairman" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "observer",
      description: "diplomats",
      size: 4,
      members: [],
      sources: ["donga-1997-09-07-liaison-council"],
    },
  ],
  topics: ["home-visits", "japanese-spouses"],
  outcomes: [
    {
      text: "Agreement and annex concluded on 9 September.",
      sources: [
        "korea-np-1997-09-12-liaison-council",
        "seoul-1997-09-10-agreement",
        "jrc-journal-2014-igarashi-p59",
        "latimes-1997-10-10-list",
      ],
    },
    {
      text: "A first group of 10 to 15 is to visit within a month if possible, for about a week; time and size of later visits are to be agreed each time.",
      sources: ["korea-np-1997-09-12-liaison-council", "seoul-1997-09-10-agreement"],
    },
    {
      text: "The Japanese side pays for travel and living costs and looks after the visitors during the stay.",
      sources: ["korea-np-1997-09-12-liaison-council", "seoul-1997-09-10-agreement"],
    },
    {
      text: "The DPRK side is to make the enquiries needed about all who wish to visit and to pass the data on as soon as they are settled; the Japanese side had wished to know soon how many there were.",
      sources: ["korea-np-1997-09-12-liaison-council", "seoul-1997-09-10-agreement"],
    },
    {
      text: "The members of each group are settled by both sides on the data that the DPRK side gives beforehand.",
      sources: ["jrc-journal-2014-igarashi-p59"],
    },
    {
      text: "The Japanese Red Cross Society passed on that Japan's government would make every effort for the visitors' safety and for their return to the DPRK; the liaison council goes on.",
      sources: ["korea-np-1997-09-12-liaison-council"],
    },
    { text: "No list of names was part of the agreement.", sources: ["seoul-1997-09-10-agreement"] },
    {
      text: "The DPRK Red Cross is to do all that is needed for the spouses to visit home as they themselves wish. Both sides confirmed that the home visits go by humanitarian grounds alone.",
      sources: ["korea-np-1997-09-12-liaison-council"],
    },
  ],
  follows: "1997-08-21-beijing",
  remarks: [
    {
      text: "The DPRK delegation left Pyongyang on 3 September, seen off at the railway station by the chairman of the DPRK-Japan friendship association.",
      sources: ["kcna-1997-09-04-delegation-leaves"],
    },
    {
      text: "The first day's talks were to go on at working level on 7 September, on the size and the time-table of the group, meetings with relatives and visits to graves. The Dong-A Ilbo saw in the session something of a preparation for the normalisation talks.",
      sources: ["donga-1997-09-07-liaison-council"],
    },
    {
      text: "According to the Mainichi Shimbun of 24 August, the DPRK Red Cross was to find out what the wives wished and the Japanese Red Cross Society what their families wished; Japan had asked the DPRK side for about a month to prepare.",
      sources: ["hankookilbo-1997-08-25-red-cross-date"],
    },
  ],
  sources: [
    "korea-np-1997-09-12-liaison-council",
    "seoul-1997-09-10-agreement",
    "donga-1997-09-07-liaison-council",
    "kcna-1997-09-04-delegation-leaves",
  ],
  evidence: {
    start: [
      "korea-np-1997-09-12-liaison-council",
      "kcna-1997-09-04-delegation-leaves",
      "donga-1997-09-07-liaison-council",
      "joongang-1997-09-07-15-to-20",
    ],
    end: ["korea-np-1997-09-12-liaison-council", "seoul-1997-09-10-agreement"],
    round: [
      "kcna-1997-09-04-delegation-leaves",
      "jrc-journal-2014-igarashi-p59",
      "hankyung-1997-09-03-liaison-council",
    ],
    delegations: [
      "donga-1997-09-07-liaison-council",
      "joongang-1997-09-07-15-to-20",
      "imaeil-1997-09-02-liaison-council",
      "japantimes-1997-09-01-venue-set",
      "kcna-1997-09-04-delegation-leaves",
    ],
    follows: ["hankyung-1997-09-03-liaison-council", "mhlw-2003-spouses-home-visit"],
  },
  variants: [
    {
      field: "start",
      value: "1997-08",
      sources: ["donga-1997-08-23-agreement"],
      note: "First expectation: the week after 22 August",
    },
    {
      field: "outcomes",
      value: "home visit of 15 to 20 wives within the year",
      sources: ["joongang-1997-09-07-15-to-20"],
      note: "Japanese government sources after the first day",
    },
    {
      field: "outcomes",
      value: "first group of 15 to 20, costs borne by Japan",
      sources: ["imaeil-1997-09-02-liaison-council"],
      note: "The Chief Cabinet Secretary of Japan before the meeting",
    },
    {
      field: "outcomes",
      value: "first group of 30 to 50 within the month",
      sources: ["donga-1997-09-07-liaison-council"],
      note: "A list that the DPRK was said to be preparing, asked for by the Japanese side on the first day",
    },
    {
      field: "start",
      value: "1997-09-03",
      sources: ["donga-1997-08-24-food-considered", "hankookilbo-1997-08-25-red-cross-date"],
      note: "The plan as Japanese media had it on 24 August",
    },
  ],
};
