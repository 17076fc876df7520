import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-01-27-singapore-secret",
  title: "Secret contact on a visit of Prime Minister Mori",
  channel: "informal",
  status: "held",
  start: "2001-01-27",
  end: "2001-01-27",
  place: "singapore",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      description: "envoy of the prime minister",
      members: [{ delegate: "hidenao-nakagawa", role: "head", post: "Former chief cabinet secretary" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "kang-sok-ju", role: "head", post: "First Vice Minister" }],
    },
  ],
  topics: ["arrangements", "past-settlement", "abductions"],
  outcomes: [
    {
      text: "About five hours of talks; the differences on the past and on the suspected abductions were not bridged.",
    },
    {
      text: "Nakagawa said that Japan could not speak of the past with the abductions unsolved; Kang answered that the leaders should meet and solve it, and proposed a summit.",
      sources: ["donga-2002-09-12-mori-2001", "hankyung-2002-09-12-mori-2001"],
    },
    {
      text: "By Mori's account the DPRK side wished to settle all questions in one go, the abductions among them, and would no longer insist on a right to compensation.",
      sources: ["donga-2002-09-12-mori-2001", "hankyung-2002-09-12-mori-2001"],
    },
  ],
  remarks: [
    {
      text: "Reported by Japanese media on 1 September 2002, from officers of the Liberal Democratic Party, as quoted in a Seoul paper: the DPRK side had told Nakagawa, a close aide of Mori, that it wished to talk about a summit.",
      sources: ["hankookilbo-2002-09-02-singapore"],
    },
    {
      text: "Mori confirmed it to the Asahi of 12 September 2002. It had begun at the end of 2000, when somebody of the Workers' Party said that Red Cross talks would never solve the abductions and that both leaders should send persons whom they trusted; for this the DPRK side had its Foreign Ministry act instead of the party. Mori told his Foreign Ministry to work out concrete steps, but left office in April.",
      sources: ["donga-2002-09-12-mori-2001", "hankyung-2002-09-12-mori-2001"],
    },
    {
      text: "The Asahi held that the change in the DPRK's position led on to the summit of September 2002.",
      sources: ["donga-2002-09-12-mori-2001"],
    },
  ],
  sources: ["hankookilbo-2002-09-02-singapore"],
  evidence: { status: ["donga-2002-09-12-mori-2001", "hankyung-2002-09-12-mori-2001"] },
};
