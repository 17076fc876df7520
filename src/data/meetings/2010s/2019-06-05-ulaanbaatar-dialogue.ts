import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2019-06-05-ulaanbaatar-dialogue",
  title: "Approach meant for the Ulaanbaatar Dialogue, June 2019",
  channel: "multilateral",
  status: "cancelled",
  start: "2019-06-05",
  place: "ulaanbaatar",
  venue: "beside the Ulaanbaatar Dialogue",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "masami-tamura", role: "head", post: "Deputy Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    { side: "KP", capacity: "party", description: "did not come", members: [] },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "Mongolia's foreign minister said that the DPRK had meant to send a high official and withdrew at the last moment; the reason is not known, writes The Korea Herald.",
      sources: ["koreaherald-2019-06-06-ubd", "tvasahi-2019-06-ulaanbaatar"],
    },
    {
      text: "Japan had meant to pass on, for the first time in public, the prime minister's wish to meet Kim Jong Un without conditions.",
      sources: ["kyodo-2019-05-29-ulaanbaatar-plan"],
    },
    {
      text: "The DPRK formally told Mongolia on 4 June through the Mongolian embassy in Pyongyang that it would not take part; it gave relations with the United States, the state of the region and doubts about this conference itself as reasons, according to a senior person of Japan's embassy in Mongolia.",
      sources: ["asahi-2019-06-05-ulaanbaatar", "nifty-2019-06-05-ubd"],
    },
  ],
  follows: "2018-06-14-ulaanbaatar-dialogue",
  sources: ["koreaherald-2019-06-06-ubd"],
  remarks: [
    {
      text: "On 29 May Kyodo had it that Japan planned to send a councillor of its Asian and Oceanian Affairs Bureau and that a vice foreign minister would probably come for the DPRK. Japan's policy was to ask for a summit by other routes as well, the DPRK's embassy in Beijing among them.",
      sources: ["ajunews-2019-05-29-ubd-plan"],
    },
    {
      text: "According to the organisers the DPRK had not stayed away before; its researchers and officials had attended every year. This was the sixth conference.",
      sources: ["asahi-2019-06-05-ulaanbaatar"],
    },
    {
      text: "Before the opening the DPRK was not on the list of delegations; a person of Mongolia's government said that the participants were not settled yet.",
      sources: ["tvasahi-2019-06-05-delegate-list"],
    },
  ],
};
