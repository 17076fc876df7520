import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-02-25-beijing",
  title: "Bilateral meeting beside the second round of the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2004-02-25",
  end: "2004-02-25",
  place: "beijing",
  round: "sideline of the second round of the six-party talks (25-28 February 2004)",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "mitoji-yabunaka",
          role: "head",
          post: "Head of delegation to the six-party talks; Director-General, Asian and Oceanian Affairs Bureau",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        {
          delegate: "kim-kye-gwan",
          role: "head",
          post: "Vice Foreign Minister; head of delegation to the six-party talks",
        },
      ],
    },
  ],
  topics: ["abductions", "returned-families"],
  outcomes: [
    { text: "In 80 minutes both sides repeated their positions and agreed to go on with government talks." },
    {
      text: "The DPRK delegate promised to pass Japan's requests to Pyongyang and repeated that Japan had broken its promise by not sending back the five abductees who had come home; no date was set. That is what Japanese officials said; the DPRK side did not confirm the meeting.",
      sources: ["ap-2004-02-27-discuss-kidnapping"],
    },
    {
      text: "Japan asked for the return of the eight family members without conditions and for the truth about the other ten, and proposed a joint committee for that; the DPRK side said that the five should first come back.",
      sources: ["akahata-2004-02-26-yabunaka-kim"],
    },
    {
      text: "Japan also said that it was ready for economic cooperation if the issues between the two countries were settled together and relations became normal. The DPRK side said that progress over the abductions also had to do with a settlement of the nuclear question and with progress in its relations with the United States; it named no concrete conditions for the families' return. Japan also asked for an answer to the questions that it had already put on the information about the abductees and others. Read only on a forum copy of a newspaper report.",
      sources: ["asyura-2004-02-25-heads-talk"],
    },
  ],
  follows: "2004-02-11-pyongyang",
  remarks: [
    {
      text: "The two heads spoke briefly, standing, at the reception of 24 February. Their fourth contact, as Japanese officials counted, came after the closing ceremony of 28 February and lasted about ten minutes; Japan asked for an early date and the DPRK side said that it would reply through an appropriate route.",
      sources: ["asyura-2004-02-24-reception-contact", "japantimes-2004-02-29-fourth-contact"],
    },
    {
      text: "Yabunaka said afterwards that the two sides were still apart.",
      sources: ["ap-2004-02-27-discuss-kidnapping"],
    },
    {
      text: "Diplomatic sources said that Japan had asked for the next talks in mid or late March. At the last contact, according to Japanese officials, the DPRK head said that the two countries would go on talking on the ground of the Pyongyang Declaration.",
      sources: ["japantimes-2004-02-29-fourth-contact"],
    },
    {
      text: "The talk began at 14:30 local time. At the reception the evening before, Yabunaka said that he hoped the government talks would go on, and Kim answered that he felt the same, by Japan's account. Both points were read only on forum copies.",
      sources: ["asyura-2004-02-25-heads-talk", "asyura-2004-02-24-reception-contact"],
    },
  ],
  sources: ["akahata-2004-02-26-yabunaka-kim", "ap-2004-02-27-discuss-kidnapping", "mofa-2004-bluebook-abductions-2"],
  evidence: {
    round: ["mofa-2004-03-six-party-second-round"],
    delegations: ["mofa-2004-03-six-party-second-round", "ap-2004-02-27-discuss-kidnapping"],
    start: ["akahata-2004-02-26-yabunaka-kim"],
    end: ["akahata-2004-02-26-yabunaka-kim"],
  },
  variants: [
    {
      field: "start",
      value: "2004-02-26",
      sources: ["ap-2004-02-27-discuss-kidnapping"],
      note: "A paper of 27 February puts it on the day before its report, but also after the opening session, which was on 25 February",
    },
  ],
  venue: "Diaoyutai State Guesthouse",
};
