import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2005-08-07-beijing",
  title: "Bilateral meeting before the recess of the fourth round of the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2005-08-07",
  end: "2005-08-07",
  place: "beijing",
  round: "sideline of the fourth round of the six-party talks",
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
  topics: ["abductions"],
  outcomes: [
    {
      text: "Japan asked for the return of the remaining abductees, a full account and the handover of the suspects in the abductions; the DPRK delegate said that he would pass it on.",
    },
    {
      text: "Kim Kye Gwan took notes and said that he would report to his capital exactly; he had well understood what Japan maintains.",
      sources: ["blog-2005-08-yomiuri-sasae-kim"],
    },
    {
      text: "Sasae said that Japan still meant to normalise relations on the ground of the Pyongyang Declaration, once nuclear arms, missiles and abductions were settled together and the past was settled. Read only on a blog's copy of a newspaper item.",
      sources: ["blog-2005-08-yomiuri-sasae-kim"],
    },
  ],
  follows: "2004-11-09-pyongyang",
  sources: ["japantimes-2005-09-15-tokyo-pyongyang-meeting"],
  remarks: [
    {
      text: "About 20 minutes at the Diaoyutai guest house, right after a plenary meeting in which Kim had said that he was ready to meet Japan. From 25 July on Sasae had asked six times, in passing and the like, for a formal meeting; all other pairs of countries had met by then. A blog's copy of a newspaper item.",
      sources: ["blog-2005-08-yomiuri-sasae-kim"],
    },
    {
      text: "The newspaper item copied on a blog calls it the first formal talk of the two in about nine months, since the third working-level consultations.",
      sources: ["blog-2005-08-yomiuri-sasae-kim"],
    },
  ],
};
