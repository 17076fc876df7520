import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-01-09-pyongyang",
  title: "Visit of a former vice-president of the Liberal Democratic Party to Pyongyang",
  channel: "party",
  status: "held",
  start: "2007-01-09",
  end: "2007-01-13",
  place: "pyongyang",
  round: "five-day visit",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        { delegate: "taku-yamasaki", role: "head", post: "Member of the Diet; former vice-president of the party" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "officials of the government and of the Workers' Party of Korea as well, whose names were not given",
      members: [
        { delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks with Japan" },
      ],
    },
  ],
  topics: ["abductions", "security", "sanctions"],
  outcomes: [
    {
      text: "Asked to let the remaining abductees go, the DPRK side answered that the issue was closed.",
      sources: ["ikjeld-2007-01-15-yamasaki"],
    },
    {
      text: "Both sides shared the view that the six-party talks should resume at once after the coming financial talks between the DPRK and the United States, according to the visitor.",
      sources: ["kyodo-2007-01-13-yamasaki"],
    },
    {
      text: "On a second nuclear test the DPRK side said that it depended on what the United States did, according to the visitor, who felt that none was about to take place.",
      sources: ["kyodo-2007-01-13-yamasaki"],
    },
    {
      text: "The DPRK's ambassador called Japan's sanctions ineffective and discriminatory, and said that his country wants a Korean peninsula free of nuclear arms.",
      sources: ["ikjeld-2007-01-15-yamasaki"],
    },
    {
      text: "Asked whether it would like Koizumi to come a third time, the DPRK side said no, according to the visitor on television on 18 February 2007.",
      sources: ["kyodo-2007-02-18-yamasaki"],
    },
    {
      text: "Both confirmed that the Pyongyang Declaration still held. The ambassador demanded the return of the bones that Japan had found not to be those of an abductee, and said that the DPRK had no intention of resuming talks with Japan, while the situation would change greatly in the near future and a way would surely open with courage and effort; according to the visitor, in a copy of a Yomiuri report.",
      sources: ["yomiuri-repost-2007-01-13-yamasaki"],
    },
    {
      text: "Both also held that the joint statement of the six-party talks of September 2005 should be carried out as early as possible. The ambassador said that a Korean peninsula without nuclear arms was the behest of Kim Il Sung. As the visitor told it; read on a forum copy.",
      sources: ["asyura-2007-01-13-yamasaki"],
    },
    {
      text: "They agreed to work for carrying out the Pyongyang Declaration once the nuclear question was settled, the Sankei Shimbun reported from a telephone interview of the visitor; read only on a blog that quotes it.",
      sources: ["sankei-2007-01-13-yamasaki"],
    },
  ],
  remarks: [
    { text: "The visit was against the wishes of the prime minister.", sources: ["ikjeld-2007-01-15-yamasaki"] },
    {
      text: "Yonhap has the visitor arrive on the Tuesday, 9 January, for five days; Kyodo has him in Beijing after the visit on 13 January.",
      sources: ["hani-2007-01-13-yamasaki", "kyodo-2007-01-13-yamasaki"],
    },
    {
      text: "In December 2006 the visitor had proposed to Koizumi a third journey to the DPRK.",
      sources: ["yomiuri-2006-12-07-koizumi"],
    },
    {
      text: "Song told the visitor that the financial talks would be on 22 January. The visitor would not name the others whom he had met, as agreed with the DPRK side.",
      sources: ["kyodo-2007-01-13-yamasaki", "hani-2007-01-13-yamasaki"],
    },
    {
      text: "The DPRK had invited the visitor in the summer of 2006. The prime minister and other officials said that the government had nothing to do with the visit.",
      sources: ["asiatimes-2007-01-12-yamasaki"],
    },
    {
      text: "The visitor and the ambassador talked five times, for about 15 hours in all, according to a copy of a Yomiuri report.",
      sources: ["yomiuri-repost-2007-01-13-yamasaki"],
    },
    {
      text: "According to people concerned a leading figure of the DPRK asked the visitor to come again in March, as there would be a surprising change in February or March (Nippon TV, read on a copy).",
      sources: ["ntv-2007-01-14-yamasaki-again"],
    },
    {
      text: "Chief Cabinet Secretary Shiozaki said on 9 January that he had told the visitor that the journey of a member of the Diet was not desirable while officials in principle did not travel to the DPRK and citizens were asked not to. Prime Minister Abe asked for understanding that Japan was putting pressure on the DPRK. Read only on a copy.",
      sources: ["zakzak-2007-01-09-yamasaki"],
    },
    {
      text: "To those who spoke of dual diplomacy the visitor answered that it was diplomacy of a member of parliament and that he had kept the government's line in mind. Read on a copy of a Yomiuri report.",
      sources: ["yomiuri-repost-2007-01-13-yamasaki"],
    },
    {
      text: "Before the visit an aide of the visitor named distrust of Abe's diplomacy of pressure alone as its background. An aide of Prime Minister Abe, displeased, called it the visitor's own act, with which Abe had nothing to do. One analysis took it for groundwork for a third journey of Koizumi.",
      sources: ["dailynkjp-2007-01-yamasaki"],
    },
    {
      text: "Yonhap called the visitor the most influential person of Japan's government and ruling parties to go to the DPRK since Japan had cut off all exchange after the missiles and the nuclear test of 2006. The visitor came to Beijing on the evening of 8 January.",
      sources: ["dailynk-2007-01-08-yamasaki"],
    },
  ],
  sources: ["kyodo-2007-01-13-yamasaki", "ikjeld-2007-01-15-yamasaki"],
  evidence: { start: ["hani-2007-01-13-yamasaki", "kyodo-2007-01-13-yamasaki"] },
};
