import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-01-27-singapore-secret",
  title: "Secret contact on a visit of Prime Minister Mori",
  channel: "informal",
  status: "reported",
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
    { text: "About five hours of talks; the differences on the past and on the abductions were not bridged." },
  ],
  remarks: [
    {
      text: "Reported by Japanese media on 1 September 2002, from officers of the Liberal Democratic Party, as quoted in a Seoul paper: the DPRK side had told Nakagawa, a close aide of Mori, that it wished to talk about a summit.",
      sources: ["hankookilbo-2002-09-02-singapore"],
    },
  ],
  sources: ["hankookilbo-2002-09-02-singapore"],
};
