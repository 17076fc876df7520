import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-07-31-bandar-seri-begawan",
  title: "Foreign ministers' meeting in Bandar Seri Begawan that set up the Red Cross talks of August 2002",
  channel: "multilateral",
  status: "held",
  start: "2002-07-31",
  end: "2002-07-31",
  place: "bandar-seri-begawan",
  round: "meeting at the ASEAN Regional Forum",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "yoriko-kawaguchi", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "paek-nam-sun", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["normalisation", "past-settlement", "abductions", "missing-japanese", "security", "arrangements"],
  outcomes: [
    {
      text: "Both sides want relations to be established as soon as possible and are to make sincere efforts to solve the matters between them, the settlement of the past among them; they are to deal in good faith with the humanitarian matters and aim to solve them as early as possible.",
      sources: [
        "worldjpn-2002-07-31-joint-announcement",
        "kcna-2002-07-31-foreign-ministers",
        "donga-2002-08-01-brunei",
      ],
    },
    {
      text: "Dialogue between the parties concerned is held necessary to ease tension on and around the Korean peninsula.",
      sources: ["worldjpn-2002-07-31-joint-announcement", "kcna-2002-07-31-foreign-ministers"],
    },
    {
      text: "Director-general level talks of the foreign ministries are to be held within August.",
      sources: [
        "worldjpn-2002-07-31-joint-announcement",
        "kcna-2002-07-31-foreign-ministers",
        "mofa-2002-08-arf-outline",
      ],
    },
    {
      text: "The two sides are to cooperate so that the next Red Cross talks take place within August.",
      sources: [
        "worldjpn-2002-07-31-joint-announcement",
        "kcna-2002-07-31-foreign-ministers",
        "mofa-2002-08-arf-outline",
      ],
    },
    {
      text: "In a paper of its own the DPRK side says that it will take an active interest so that its Red Cross society's search for missing persons brings results.",
      sources: ["donga-2002-08-01-brunei"],
    },
    {
      text: "According to the Japanese minister both were to be held in Pyongyang: the Red Cross talks about mid-August, the talks of the directors-general about 25 August.",
      sources: ["mofa-2002-08-arf-outline", "chugoku-kyodo-2002-08-01-brunei"],
    },
    {
      text: "In its own paper the DPRK side also appreciated that Japan had stated its intention to work sincerely at settling the past and bringing about normal relations, and said that it was cooperating in good faith in the search by the Red Cross.",
      sources: ["hankyung-2002-07-31-brunei"],
    },
  ],
  sources: ["worldjpn-2002-07-31-joint-announcement", "kcna-2002-07-31-foreign-ministers"],
  evidence: {
    round: ["donga-2002-07-29-brunei", "mofa-2002-08-arf-outline"],
    topics: [
      "worldjpn-2002-07-31-joint-announcement",
      "kcna-2002-07-31-foreign-ministers",
      "donga-2002-08-01-brunei",
      "mofa-2002-08-arf-outline",
    ],
    venue: ["donga-2002-08-01-brunei"],
  },
  remarks: [
    {
      text: "A diplomat in Brunei said on 29 July that the DPRK's foreign minister would come the next day for the regional forum; its delegation was to be of eight.",
      sources: ["donga-2002-07-29-brunei"],
    },
    {
      text: "Kawaguchi told her South Korean colleague on 1 August that she had named Japan's position on missiles, the IAEA safeguards agreement, the abductions and other humanitarian matters, and had called the DPRK's dialogue with the countries concerned, the United States and South Korea among them, important; the DPRK side had seemed positive about normal relations.",
      sources: ["mofa-2002-08-arf-outline"],
    },
    {
      text: "An unnamed official of Japan's Foreign Ministry told Kyodo that the ministers would meet, a Seoul paper wrote on 26 July. A spokesman of the DPRK's Foreign Ministry told KCNA before the meeting that the two would confirm each other's positions on the matters of principle and the open questions and exchange views on how to solve them. It is counted as the second meeting of foreign ministers, after that of July 2000 in Bangkok.",
      sources: ["seoul-2002-07-26-brunei", "donga-2002-07-26-brunei"],
    },
  ],
  venue: "International Convention Centre",
};
