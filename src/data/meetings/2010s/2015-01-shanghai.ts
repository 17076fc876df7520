import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-01-shanghai",
  title: "Reported contact in Shanghai, January 2015",
  channel: "informal",
  status: "reported",
  start: "2015-01",
  end: "2015-01",
  place: "shanghai",
  round: "first known contact since Pyongyang in October 2014",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "state-security-dprk",
      capacity: "party",
      members: [{ delegate: "kang-song-nam", role: "head", post: "Department director, Ministry of State Security" }],
    },
  ],
  topics: ["abductions", "investigation-committee"],
  outcomes: [
    {
      text: "The DPRK side gave no new information on the abductees, according to Kyodo.",
      sources: ["kbs-2015-shanghai-informal-talks", "dailynkjp-2015-02-shanghai-contact"],
    },
    {
      text: "Both sides were willing to build trust and to keep the channel open.",
      sources: ["kbs-2015-shanghai-informal-talks"],
    },
    {
      text: "The DPRK side told Japan of its questioning of persons suspected of a part in the abductions, according to a diplomatic source; it had proposed this in Pyongyang in October.",
      sources: ["japantimes-2015-02-16-shanghai-briefing"],
    },
    {
      text: "The Yomiuri Shimbun took it that Japan asked that the interim findings be made public soon, as the survey was to end in the summer.",
      sources: ["kbs-2015-shanghai-informal-talks"],
    },
    {
      text: "Japan is believed to have told the DPRK, here and by diplomatic channels, that it was considering an extension of its own sanctions beyond April; sources told Kyodo so in late February. An extension, perhaps by two years, was being arranged, they said, and the cabinet could decide on it in April unless there was substantial progress on the abductions.",
      sources: ["japantimes-2015-02-27-extension-told"],
    },
  ],
  follows: "2014-10-28-pyongyang",
  remarks: [
    { text: "At the end of the month.", sources: ["dailynkjp-2015-02-shanghai-contact"] },
    {
      text: "Chief Cabinet Secretary Suga did not comment on the meeting on 12 February.",
      sources: ["dailynkjp-2015-02-shanghai-contact"],
    },
    {
      text: "Japan's Foreign Ministry neither confirmed nor denied the contact.",
      sources: ["nknews-2015-02-abduction-issue-prospects"],
    },
    {
      text: "The DPRK side is believed to have named among those questioned a hijacker of 1970 and the wives of two others; all three denied a part in the abductions again. The questioning seems to have brought no progress.",
      sources: ["japantimes-2015-02-16-shanghai-briefing", "dailynk-2015-02-16-informed"],
    },
    {
      text: "Japan gave the talks some credit, as its counterpart was the Ministry of State Security: a relation of trust was beginning to be built, a government source said.",
      sources: ["dailynkjp-2015-02-shanghai-contact"],
    },
    {
      text: "With its account of the questioning the DPRK apparently hoped for a further easing of sanctions. It was not clear whether two DPRK agents who are believed to have abducted Japanese were questioned, the diplomatic source said.",
      sources: ["japantimes-2015-02-16-shanghai-briefing"],
    },
  ],
  sources: [
    "kbs-2015-shanghai-informal-talks",
    "japantimes-2015-02-16-shanghai-briefing",
    "joongang-ja-2015-02-13-shanghai",
  ],
  evidence: {
    end: ["kbs-2015-shanghai-informal-talks"],
    round: ["uchaguzi-2015-02-yomiuri-informal-talks"],
    delegations: ["kbs-2015-shanghai-informal-talks", "nknews-2015-02-abduction-issue-prospects"],
    follows: ["uchaguzi-2015-02-yomiuri-informal-talks", "japantimes-2015-02-16-shanghai-briefing"],
  },
  variants: [
    {
      field: "delegations",
      value: "for the DPRK: it seems Song Il Ho, and by some accounts a senior official of state security",
      sources: ["dailynkjp-2015-02-shanghai-contact"],
    },
    {
      field: "delegations",
      value: "for the DPRK: senior officials of state security",
      sources: ["japantimes-2015-02-27-extension-told"],
      note: "Kyodo, two weeks after its first report",
    },
  ],
};
