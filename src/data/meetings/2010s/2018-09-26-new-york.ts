import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-09-26-new-york",
  title: "Foreign ministers' meeting in New York",
  channel: "multilateral",
  status: "held",
  start: "2018-09-26",
  end: "2018-09-26",
  place: "new-york",
  venue: "United Nations Headquarters, beside the General Assembly",
  round: "first foreign ministers' meeting since August 2015",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "taro-kono", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ri-yong-ho", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["abductions", "security", "normalisation", "arrangements"],
  outcomes: [
    {
      text: "Kono would not say anything on what was said.",
      sources: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-summary"],
    },
    {
      text: "Kono is said to have conveyed the position in principle that Japan was ready to talk on the basis of the Pyongyang Declaration. No concrete progress on the abductions was made, according to several sources in Japan's government, in Kyodo.",
      sources: ["usfrontline-2018-09-27-kono-ri"],
    },
  ],
  follows: "2018-08-03-singapore",
  remarks: [
    {
      text: "About 20 minutes, seated, around noon.",
      sources: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri"],
    },
    {
      text: "The meeting was fixed at short notice, according to a source in the delegation.",
      sources: ["ntv-2018-09-27-kono-ri"],
    },
    {
      text: "On 8 October Kono called it completely incorrect that Ri had told him again that he was not thinking of a leaders' meeting soon, as a report of that day had it.",
      sources: ["mofa-2018-10-08-kono-press"],
    },
    {
      text: "Kono reported to Abe on the talk, according to people in Japan's government. The Asahi thought that he had told Ri that Japan was ready for a meeting of the leaders, in order to settle the abductions. After the words in Singapore Japan had looked for a ministers' meeting at the United Nations, the Asahi wrote. A person in the DPRK delegation told the paper that nothing could be said yet.",
      sources: ["asahi-2018-09-27-kono-ri", "asahi-2018-09-27-ri-new-york"],
    },
    {
      text: "On 24 September Kono had said that there might be a contact with Ri, but that nothing was fixed.",
      sources: ["iza-2018-09-25-kono"],
    },
    {
      text: "A source travelling with Kono said that the two could talk without haste. Nippon TV thought that Kono had spoken again of economic cooperation once relations are normal, and that a message of Abe might have been passed on. A leading official of Japan's Foreign Ministry said that for Japan and the DPRK the turn comes only after the United States and the DPRK.",
      sources: ["ntv-2018-09-27-kono-ri"],
    },
    {
      text: "At a news conference that day Abe looked back on the help of Trump, who had raised the abductions, and said again that next he himself had to face Kim Jong Un; he stressed, Kyodo wrote, that he would now seek a dialogue of the leaders without relying on the United States.",
      sources: ["usfrontline-2018-09-27-kono-ri"],
    },
  ],
  sources: [
    "usfrontline-2018-09-27-kono-ri",
    "asahi-2018-09-27-kono-ri",
    "jmh-2018-09-27-kono-ri-article",
    "jmh-2018-09-27-kono-ri-summary",
  ],
  evidence: {
    start: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
    end: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
    round: ["usfrontline-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
    topics: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
  },
};
