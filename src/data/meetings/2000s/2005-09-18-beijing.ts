import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2005-09-18-beijing",
  title: "Bilateral meeting in the second half of the fourth round of the six-party talks, the third by Kyodo's count",
  channel: "multilateral",
  status: "held",
  start: "2005-09-18",
  end: "2005-09-18",
  place: "beijing",
  venue: "Diaoyutai guest house",
  round: "sideline of the fourth round of the six-party talks; about 40 minutes",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "kenichiro-sasae",
          role: "head",
          post: "Director-General, Asian and Oceanian Affairs Bureau; head of delegation",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "kim-kye-gwan", role: "head", post: "Vice Foreign Minister; head of delegation" }],
    },
  ],
  topics: ["abductions", "normalisation"],
  outcomes: [
    {
      text: "Sasae stressed how much it matters to settle the abductions; Kim said that he wished to make further efforts for talks between the two to be resumed, but named no concrete steps.",
    },
    {
      text: "By Kyodo's account Sasae stressed again that Japan wished to settle the open questions, the abductions included, on the basis of the Pyongyang Declaration and so to normalise relations, and asked the DPRK for a prompt and constructive response. Kim said that he understood Japan's position on the abductions well.",
      sources: ["blog-2005-09-19-agency-copies"],
    },
  ],
  follows: "2005-09-17-beijing",
  remarks: [
    {
      text: "Japan asked for the meeting. Kyodo calls it the third bilateral meeting; Jiji says that the two heads had talked on five days in a row, short contacts counted. Read only on a blog copy of both items.",
    },
  ],
  sources: ["blog-2005-09-19-agency-copies"],
};
