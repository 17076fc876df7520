import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-05-04-beijing",
  title: "Government talks in Beijing on the returned abductees' families",
  channel: "government",
  status: "held",
  start: "2004-05-04",
  end: "2004-05-05",
  place: "beijing",
  round: "two days, about two and a half months after the talks of February",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      size: 3,
      members: [
        { delegate: "mitoji-yabunaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        { delegate: "hitoshi-tanaka", role: "member", post: "Deputy Foreign Minister (外務審議官)" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      size: 4,
      members: [
        { delegate: "jong-thae-hwa", role: "head", post: "Ambassador in charge of talks with Japan" },
        { delegate: "song-il-ho", role: "member", post: "Vice director, Asian Affairs Department" },
      ],
    },
  ],
  topics: ["abductions", "returned-families", "normalisation"],
  outcomes: [
    {
      text: "No agreement; Yabunaka said that there had been an in-depth exchange of views and that both sides had agreed to meet again.",
      sources: ["voa-vietnamese-2004-05-05-beijing-talks"],
    },
    {
      text: "Japan asked for the immediate return of eight family members of the five abductees who had come back; the DPRK is said to have answered that the five, who had not gone back to the DPRK, should return there first.",
      sources: ["donga-ja-2004-05-05-beijing-talks"],
    },
    {
      text: "According to the Japanese press the team said that the prime minister meant to visit the DPRK again and reopen the normalisation talks if the case was settled.",
      sources: ["donga-ja-2004-05-05-beijing-talks"],
    },
  ],
  follows: "2004-02-11-pyongyang",
  sources: [
    "donga-ja-2004-05-05-beijing-talks",
    "donga-2004-05-05-progress",
    "voa-vietnamese-2004-05-05-beijing-talks",
  ],
  evidence: { delegations: ["donga-ja-2004-05-05-beijing-talks", "voa-vietnamese-2004-05-05-beijing-talks"] },
  variants: [
    {
      field: "outcomes",
      value: "considerable progress, without a complete agreement",
      sources: ["donga-2004-05-05-progress", "donga-ja-2004-05-05-beijing-talks"],
      note: "A diplomatic source in Beijing, in The Dong-A Ilbo",
    },
    {
      field: "outcomes",
      value: "the DPRK side proposed a visit of Koizumi, according to reports",
      sources: ["taipeitimes-2004-05-11-visit-speculation"],
      note: "Asked about them, the Chief Cabinet Secretary spoke of a clean slate",
    },
  ],
  sessions: [
    {
      start: "2004-05-04",
      venue: "a hotel",
      summary: "From shortly after 15:00, with breaks, for nearly seven hours.",
      sources: ["asyura-2004-05-05-yomiuri-beijing"],
    },
  ],
  remarks: [
    {
      text: "Japan warned that a law to keep ships out of its ports would pass unless the case of the eight moved; the hours and this point are on a forum copy of low reliability.",
      sources: ["asyura-2004-05-05-yomiuri-beijing"],
    },
    {
      text: "Before the talks Koizumi told Tanaka and Yabunaka to prepare for a visit by him, the Nihon Keizai Shimbun wrote; by the Dong-A Ilbo, which retells that paper's report of 9 May, he told Tanaka and others so when they were back. On 7 May Yabunaka told the relatives' association that nothing was settled with the DPRK about such a visit. Koizumi himself neither confirmed nor denied a plan to go and fetch the families, Kyodo reported on 6 May; sources said that he wished for July. Chief Cabinet Secretary Fukuda had heard that the DPRK, unlike before, had not criticised Japan all through.",
      sources: ["donga-2004-05-06-koizumi-visit", "hankookilbo-2004-05-10-visit", "donga-2004-05-09-about-23"],
    },
    {
      text: "Asked in Beijing in the night of 5 May whether he had passed on the prime minister's wish to visit again, Yabunaka said that he was in no position to answer. A Japanese diplomatic source saw no chance for now that the DPRK's leader would agree to a summit again: the nuclear question with the United States was unsettled, and what Japan would give in economic aid was undecided. Some Japanese media wrote on 6 May that at these talks the DPRK had agreed to the principle of an early return of the families without conditions.",
      sources: ["donga-2004-05-06-koizumi-visit"],
    },
    {
      text: "The talks, planned for three days, ended on the morning of the second; the DPRK's vice director spoke of progress. When the team reported to Koizumi on 6 May he acknowledged that there had been concrete talk, the manner of the families' return included. So says the newsletter Korea Report.",
      sources: ["korea-report-2004-05-second-visit"],
    },
    {
      text: "To reporters Koizumi said after the team's report of 6 May that the whole of the Pyongyang Declaration came into it, and that he could not yet tell what had been said; Tanaka and the others he told to sort the arguments well and go on with the talks. Deputy Chief Cabinet Secretary Hosoda found it very significant that the DPRK, too, saw such talks as needed, and understood that the DPRK, which had so far criticised Japan in the sharpest terms, had not done so this time.",
      sources: ["akahata-2004-05-07-report-to-koizumi"],
    },
    {
      text: "The talks were planned for two days, the Dong-A Ilbo wrote on 4 May; Japan was expected to tell the DPRK, too, of a plan for further aid to rebuild after the explosion at Ryongchon.",
      sources: ["donga-2004-05-04-family-talks"],
    },
  ],
};
