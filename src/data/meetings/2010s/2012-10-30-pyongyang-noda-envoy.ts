import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-10-30-pyongyang-noda-envoy",
  title: "Unannounced visit of an envoy of Prime Minister Noda to Pyongyang",
  channel: "informal",
  status: "reported",
  start: "2012-10-30",
  end: "2012-11-02",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "dpj",
      capacity: "party",
      description:
        "an official of the ruling party's office, as the prime minister's envoy in fact, with one of his staff",
      members: [],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [{ delegate: "kim-yong-nam", role: "head", post: "President of the Presidium" }],
      sources: ["kajika-2013-05-noda-envoy"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        {
          delegate: "kim-yong-il-vice-minister",
          role: "member",
          post: "Secretary; director of the International Department",
        },
      ],
      sources: ["kajika-2013-05-noda-envoy"],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "member", post: "Ambassador for talks with Japan" }],
      sources: ["kajika-2013-05-noda-envoy"],
    },
  ],
  topics: ["abductions", "investigation-committee", "chongryon-headquarters", "arrangements"],
  outcomes: [
    {
      text: "The DPRK side showed that it was ready for a joint panel on the fate of the abductees, according to a source; the two sides seem to have exchanged views on the return of Japanese, abductees among them, who might be alive.",
      sources: ["japantimes-2013-05-25-noda-aide"],
    },
    {
      text: "According to the same source the visit led to the talks of the foreign ministries in Ulaanbaatar in November.",
      sources: ["japantimes-2013-05-25-noda-aide"],
    },
    {
      text: "In line with Noda's wishes the envoy seems to have proposed a way out over the auction of the Chongryon headquarters.",
      sources: ["japantimes-2013-05-25-noda-aide"],
    },
  ],
  remarks: [
    {
      text: "The Democratic Party of Japan has never confirmed the visit. The chairman of Chongryon spoke of it to his officers in March 2013, according to the record of a meeting.",
      sources: ["kajika-2013-05-noda-envoy"],
    },
    {
      text: "The names of those whom the envoy is said to have met were read only on a blog copy.",
      sources: ["kajika-2013-05-noda-envoy"],
    },
  ],
  sources: ["japantimes-2013-05-25-noda-aide", "kajika-2013-05-noda-envoy"],
  evidence: { start: ["kajika-2013-05-noda-envoy"], end: ["kajika-2013-05-noda-envoy"] },
};
