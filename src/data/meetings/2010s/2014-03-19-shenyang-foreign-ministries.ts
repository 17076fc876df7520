import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-03-19-shenyang-foreign-ministries",
  title: "Informal talks of section chiefs in Shenyang beside the second Red Cross talks",
  channel: "informal",
  status: "held",
  start: "2014-03-19",
  end: "2014-03-20",
  place: "shenyang",
  venue: "beside the Red Cross meeting",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ryu-song-il", role: "head", post: "Chief of the Japanese affairs section" }],
    },
  ],
  topics: ["arrangements", "abductions"],
  outcomes: [
    {
      text: "Agreement to work towards talks at director-general level, broken off since November 2012, as soon as possible; the date to be settled through the two embassies in Beijing.",
      sources: [
        "wowkorea-2014-03-20-bureau-talks-to-resume",
        "japantimes-2014-03-20-restart-soon",
        "japantimes-2014-03-20-restart-dialogue",
      ],
    },
    {
      text: "Japan then announced a meeting in Beijing on 30 and 31 March; the page, a news repost, says on a Friday, which makes it 21 March.",
      sources: ["getupdated2-2014-03-24-resume-talks"],
    },
  ],
  follows: "2014-03-03-shenyang-foreign-ministries",
  remarks: [
    {
      text: "On the 19th the two section chiefs talked apart after the joint dinner; read only on a blog copy of a newspaper dispatch.",
      sources: ["rakutenblog-2014-03-19-red-cross-first-day"],
    },
    {
      text: "The resumed talks are to take up various questions, an unnamed Japanese official said in Kyodo.",
      sources: ["mongoliaeconomy-2014-03-20-restart-dialogue"],
    },
    {
      text: "A Japanese official called the talks of the two days sincere and constructive.",
      sources: ["japantimes-2014-03-20-restart-soon"],
    },
    {
      text: "They met twice, on the evening of the 19th and on the morning of the 20th. Japan had proposed talks at director-general level on 3 March, and the DPRK side now accepted.",
      sources: ["joongang-2014-03-21-channel"],
    },
    {
      text: "Before the talks Ryu said that the matter must be settled some day, and that his side's stand was to settle it in cooperation with Japan.",
      sources: ["tvasahi-2014-03-ryu-beforehand"],
    },
    {
      text: "After the talks Ryu told reporters that the aim was to settle the open questions of both sides and that it was important to improve relations soon; read on a copy. At Shenyang airport, on the weekend after, he repeated that the abductions are settled, according to a repost of an agency report.",
      sources: ["mongoliaeconomy-2014-03-20-restart-dialogue", "mongoliaeconomy-2014-03-29-envoy-arrives-beijing"],
    },
    {
      text: "Before the meeting Abe, Suga and other ministers concerned had met, after the family meeting in Ulaanbaatar, to discuss how to deal with the DPRK. The minister for the abduction issue then said that the return of all abductees remained the premise for progress between Japan and the DPRK: unless abductees came home there would be no penny of support, let alone an end of sanctions.",
      sources: ["nocut-2014-03-furuya"],
    },
    {
      text: "Abe called the agreement an important step and wished to resume talks as soon as possible; they could begin as early as April, The New York Times wrote. Read on a site that keeps versions of news pages.",
      sources: ["newssniffer-2014-03-21-nyt-formal-talks"],
    },
    {
      text: "On 17 March, by several government sources in the Yomiuri, the two governments had made up their minds to hold talks of directors-general soon; the section chiefs were likely to agree on them in the main in Shenyang, and China or Mongolia would be the place. In the talks of directors-general Japan was expected to ask for a new inquiry into the abductees, the five who had come home apart, and for word of their safety. The Kyunghyang Shinmun's correspondent adds that the two sides had felt each other out in a row of secret and informal contacts since the end of 2013.",
      sources: ["soidong-2014-03-17-bureau-talks"],
    },
  ],
  sources: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mofa-2014-03-20-kishida-press-conference"],
  evidence: {
    end: ["wowkorea-2014-03-20-bureau-talks-to-resume"],
    place: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mongoliaeconomy-2014-03-20-restart-dialogue"],
    venue: ["mongoliaeconomy-2014-03-20-restart-dialogue"],
    delegations: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mongoliaeconomy-2014-03-20-restart-dialogue"],
    topics: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mongoliaeconomy-2014-03-20-restart-dialogue"],
  },
  variants: [
    {
      field: "outcomes",
      value: "agreement to resume high-level talks about the nuclear and missile programmes",
      sources: ["straitstimes-2014-03-20-agree-resume-talks"],
      note: "Reuters citing Jiji names the subject differently",
    },
  ],
};
