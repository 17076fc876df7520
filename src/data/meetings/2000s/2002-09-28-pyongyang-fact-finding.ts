import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-09-28-pyongyang-fact-finding",
  title: "Fact-finding mission of the Government of Japan on the abductions",
  channel: "government",
  status: "held",
  start: "2002-09-28",
  end: "2002-10-01",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description:
        "fact-finding team; in it an official on loan from the police, one of the Cabinet Secretariat, a medical attaché and a forensic expert",
      size: 11,
      members: [
        { delegate: "akitaka-saiki", role: "head", post: "Deputy Director-General, Asian and Oceanian Affairs Bureau" },
        { delegate: "kenji-hiramatsu", role: "member", post: "Director, Northeast Asia Division" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ma-chol-su", role: "head", post: "Director-General, Asian Affairs Department" }],
      sources: ["rachi-2002-fact-finding-results", "niigata-nippo-mission-recollection"],
    },
  ],
  topics: ["abductions", "remains"],
  outcomes: [
    {
      text: "The team met five survivors and judged them to be the persons whom the DPRK had named.",
      sources: ["rachi-2002-fact-finding-results", "japantimes-2002-10-03-mission"],
    },
    {
      text: "The eight reported deaths could not be confirmed; Japan held that more concrete information was needed, and the DPRK said that it would go on with its inquiry.",
      sources: ["rachi-2002-fact-finding-results", "akahata-2002-10-03-mission"],
    },
    {
      text: "Remains believed to be those of one abductee and samples of hair were brought to Japan for tests.",
      sources: ["japantimes-2002-10-03-mission", "akahata-2002-10-03-mission"],
    },
    {
      text: "The DPRK side said that a flood had washed away most graves of the dead, seven of the eight by most pages.",
      sources: [
        "akahata-2002-10-03-mission",
        "voa-2002-10-02-fact-finding",
        "donga-jp-2002-10-02-fact-finding",
        "nkeconwatch-2002-10-02-mission",
      ],
    },
  ],
  follows: "2002-09-17-pyongyang-summit",
  sources: ["rachi-2002-fact-finding-results", "mofa-2004-bluebook-abductions", "japantimes-2002-09-29-mission"],
  evidence: {
    start: ["rachi-2002-fact-finding-results", "mofa-2004-bluebook-abductions"],
    end: ["rachi-2002-fact-finding-results", "mofa-2004-bluebook-abductions"],
    place: ["rachi-2002-fact-finding-results", "japantimes-2002-09-29-mission"],
    delegations: ["japantimes-2002-09-29-mission", "japantimes-2002-10-04-editorial", "akahata-2002-10-03-mission"],
    topics: ["rachi-2002-fact-finding-results"],
  },
  variants: [
    {
      field: "delegations",
      value: "about 10 members",
      sources: ["japantimes-2002-09-26-fact-finding", "bbc-2002-09-25-mission"],
      note: "Before the departure",
    },
    { field: "outcomes", value: "seven of eight graves washed away", sources: ["nkeconwatch-2002-10-02-mission"] },
  ],
  remarks: [
    {
      text: "The team left Tokyo on 27 September, spent the night in Beijing and reached Pyongyang in the afternoon of the 28th.",
      sources: ["japantimes-2002-09-29-mission"],
    },
    {
      text: "Before it left, Chief Cabinet Secretary Fukuda said that the DPRK had let Japan know that it would give as much information as possible. By the team's report the DPRK side took the line of giving what it could at that stage; the team also met others concerned and visited burial grounds.",
      sources: ["japantimes-2002-09-26-fact-finding", "rachi-2002-fact-finding-results"],
    },
    {
      text: "An exhibition page of the Tokyo Metropolitan Government has it from the team that the DPRK side gave out the papers that certify the deaths only after Saiki had struck the table and strongly demanded them. Seven of the eight papers, relatives and their supporters noted, came from one and the same hospital and had the same form.",
      sources: ["tokyo-metro-undated-death-papers"],
    },
    {
      text: "By a later series of the Sankei Shimbun, read on a blog copy, the bones that the team brought back had been burnt twice and then smashed to bits with something like a hammer. A DNA test was thought to be difficult, but part of a jaw was left, and an examination of the bones put them down to a woman in her sixties.",
      sources: ["ameblo-sankei-series-first-bones"],
    },
  ],
};
