import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2008-07-10-beijing",
  title: "Short contact beside the six-party heads-of-delegation meeting",
  channel: "multilateral",
  status: "held",
  start: "2008-07-10/2008-07-12",
  place: "beijing",
  round: "about 15 minutes, on one day of the meeting of 10-12 July 2008",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "akitaka-saiki", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "kim-kye-gwan", role: "head", post: "Vice Foreign Minister; head of delegation" }],
      sources: ["enpitu-2008-07-12-mainichi-saiki-kim", "kyodo-2008-07-15-machimura-fuel"],
    },
  ],
  topics: ["normalisation", "security", "abductions"],
  outcomes: [
    {
      text: "By Saiki's account, Japan told the DPRK's representative that relations of the two countries had to move forward for the six-party talks to do so: the one went with the other like the two wheels of a cart.",
    },
    {
      text: "In the round Saiki urged the DPRK to hold working-level talks on the abductions soon. Kim Kye Gwan told him that he would let the one in charge of the abductions know, Chief Cabinet Secretary Machimura said on 14 July.",
      sources: ["kyodo-2008-07-15-machimura-fuel"],
    },
  ],
  sources: [
    "narkn-2008-07-16-saiki-briefing",
    "kyodo-2008-07-16-saiki-briefing",
    "enpitu-2008-07-12-mainichi-saiki-kim",
  ],
  remarks: [
    {
      text: "The DPRK's delegation to the round had nobody who dealt with Japan.",
      sources: ["kyodo-2008-07-15-machimura-fuel"],
    },
    {
      text: "Japan's request to take up the new inquiry early had brought no clear answer, and no day was fixed for further talks, according to the representative of the relatives and others to whom Saiki reported on 16 July.",
      sources: ["kyodo-2008-07-16-saiki-briefing"],
    },
    {
      text: "By a Mainichi item, read only on a diary that copies newspaper items, Saiki spoke with Kim Kye Gwan, who gave no answer to the requests; economic and energy aid was spoken of as well.",
      sources: ["enpitu-2008-07-12-mainichi-saiki-kim"],
    },
  ],
  variants: [
    {
      field: "start",
      value: "2008-07-11",
      sources: ["enpitu-2008-07-12-mainichi-saiki-kim"],
      note: "A Mainichi item of that day, read only on a diary that copies newspaper items",
    },
  ],
};
