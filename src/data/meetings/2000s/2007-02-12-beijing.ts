import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-02-12-beijing",
  title: "Bilateral meeting in the fifth round of the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2007-02-12",
  end: "2007-02-12",
  place: "beijing",
  venue: "Diaoyutai State Guesthouse",
  round: "sideline of the six-party talks that led to the agreement of 13 February",
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
  topics: ["abductions", "security", "normalisation"],
  outcomes: [
    { text: "No concrete progress on the abductions." },
    {
      text: "Sasae said that they had spoken of what the six-party talks turned on and of how to deal with the two countries' relations.",
    },
  ],
  remarks: [
    { text: "About an hour, in the evening." },
    {
      text: "The Yomiuri Shimbun and Views & News call it the first official meeting of the two governments in about a year; with informal talk counted it was the first in about ten months, by the Yomiuri Shimbun.",
      sources: ["yomiuri-2007-02-13-sasae-kim", "viewsnnews-2007-02-13-sasae-kim"],
    },
    {
      text: "Japan is thought to have said that it could not give energy aid directly without progress on the abductions, but could help indirectly.",
      sources: ["yomiuri-2007-02-13-sasae-kim"],
    },
    {
      text: "After the meeting the chief cabinet secretary said in public that direct energy aid was impossible without progress on the abductions, and that Japan would help indirectly.",
      sources: ["viewsnnews-2007-02-13-sasae-kim"],
    },
    {
      text: "At this round of the six-party talks Sasae and Kim had until then only greeted each other briefly, standing, at the dinner of 8 February, its first day.",
      sources: ["dailynk-2007-02-12-hour"],
    },
    {
      text: "Sasae is thought to have repeated that the abductions, missiles and nuclear arms should be settled together, and to have pressed for sincerity over the abductions. Read on a forum copy.",
      sources: ["yomiuri-2007-02-13-sasae-kim"],
    },
    {
      text: "Japan had hoped for a talk since the round of December 2006; none had come about, as the DPRK, by this account in protest at Japan's raising of the abductions, kept Japan at a distance. How this one came about was not known.",
      sources: ["dailynk-2007-02-12-hour"],
    },
  ],
  sources: ["viewsnnews-2007-02-13-sasae-kim", "yomiuri-2007-02-13-sasae-kim"],
  evidence: { round: ["viewsnnews-2007-02-13-sasae-kim"] },
};
