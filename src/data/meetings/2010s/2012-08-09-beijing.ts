import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-08-09-beijing",
  title: "Red Cross talks in Beijing on Japanese remains and grave visits",
  channel: "red-cross",
  status: "held",
  start: "2012-08-09",
  end: "2012-08-10",
  place: "beijing",
  venue: "Jianguo Hotel",
  round: "first meeting of the two societies since August 2002 in Pyongyang; working level",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      size: 3,
      members: [{ delegate: "osamu-tasaka", role: "head", post: "Director General, International Department" }],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      size: 3,
      members: [{ delegate: "ri-ho-rim", role: "head", post: "Secretary General" }],
    },
  ],
  topics: ["remains", "grave-visits", "arrangements"],
  outcomes: [
    {
      text: "The two societies will go on talking about the remains and will report what was raised to their governments.",
      sources: ["kcna-2012-08-10-red-cross-talks", "jrc-2012-08-17-exchange-report"],
    },
    {
      text: "They agreed to ask their governments to cooperate, and to go on with the talks with government officials taking part.",
      sources: ["jrc-2012-08-17-exchange-report", "sankei-2012-08-10-red-cross-talks"],
    },
    {
      text: "The DPRK side answered that relatives and the Japanese Red Cross Society are welcome to visit graves at any time.",
      sources: ["jrc-2012-08-17-exchange-report"],
    },
    {
      text: "According to Tasaka, the DPRK side passed on by word of mouth the areas where remains are being surveyed and the number confirmed so far; no page that was read prints them.",
      sources: ["sankei-2012-08-10-red-cross-talks"],
    },
    {
      text: "Ri Ho Rim told reporters that agreement had been reached to some degree and that other important matters would be discussed further.",
      sources: ["sankei-2012-08-10-red-cross-talks", "dailynk-2012-08-10-red-cross-en"],
    },
  ],
  sessions: [
    {
      start: "2012-08-09",
      summary: "Two hours in the afternoon; announced for 15:00 local time.",
      sources: [
        "cntv-2012-08-11-red-cross-talks",
        "seoul-2012-08-10-red-cross-result",
        "jrc-2012-08-07-exchange-planned",
      ],
    },
    {
      start: "2012-08-10",
      summary: "About an hour and a half in the morning; announced to end at 12:00 local time.",
      sources: ["seoul-2012-08-10-red-cross-result", "jrc-2012-08-07-exchange-planned"],
    },
  ],
  follows: "2002-08-18-pyongyang",
  remarks: [
    {
      text: "The abductions were not mentioned in the two days, says Sankei.",
      sources: ["sankei-2012-08-10-red-cross-talks"],
    },
    {
      text: "No government officials sat in; Tasaka hoped for a second round with them.",
      sources: ["cntv-2012-08-11-red-cross-talks"],
    },
    {
      text: "The meeting came about after a letter of the Japanese Red Cross Society of 25 July 2012; the Hankyoreh adds that the DPRK pushed for it.",
      sources: [
        "hani-2012-08-09-red-cross-meetings",
        "hani-ko-2012-08-08-red-cross-contact",
        "jrc-2012-08-17-exchange-report",
      ],
    },
    { text: "Six persons of working level in all were announced.", sources: ["mbn-2012-08-red-cross-plan"] },
    {
      text: "First meeting of the two societies since Kim Jong Un took over, according to a Mainichi report that was read on a blog copy; the Kyunghyang Shinmun called it the first official meeting at a semi-governmental level since then.",
      sources: ["mainichi-2012-08-10-red-cross-talks", "kyunghyang-2012-08-10-red-cross-talks"],
    },
    {
      text: "Sankei recalled that the societies had signed a joint communiqué in 1956 and that the question had then been left alone for more than fifty years.",
      sources: ["sankei-2012-08-10-red-cross-talks"],
    },
    {
      text: "Two days before, the Japanese Red Cross Society named the Monterey Room on the first floor as the place foreseen.",
      sources: ["jrc-2012-08-07-exchange-planned"],
    },
    {
      text: "The Japanese Red Cross Society foresaw two points: a common view of the return of remains and of visits to graves, and the part of the two societies in bringing both about.",
      sources: ["jrc-2012-08-07-exchange-planned"],
    },
    {
      text: "The Japanese Red Cross Society spoke for Japan because the channel of the governments was as good as closed over the abductions, nuclear arms and missiles, the Chiba Nippo wrote; some hoped that the talks would help to reopen negotiations, the abductions included.",
      sources: ["chibanippo-2012-08-07-red-cross-plan"],
    },
  ],
  sources: [
    "jrc-2012-08-17-exchange-report",
    "kcna-2012-08-10-red-cross-talks",
    "sankei-2012-08-10-red-cross-talks",
    "cntv-2012-08-11-red-cross-talks",
  ],
  evidence: {
    start: ["jrc-2012-08-17-exchange-report", "kcna-2012-08-10-red-cross-talks"],
    end: ["jrc-2012-08-17-exchange-report", "kcna-2012-08-10-red-cross-talks"],
    place: ["jrc-2012-08-17-exchange-report", "kcna-2012-08-10-red-cross-talks"],
    venue: ["jrc-2012-08-07-exchange-planned", "dailynk-2012-08-red-cross-ko"],
    round: ["chibanippo-2012-08-07-red-cross-plan", "seoul-2012-08-10-red-cross-result"],
    delegations: [
      "jrc-2012-08-17-exchange-report",
      "jrc-2012-08-07-exchange-planned",
      "kcna-2012-08-10-red-cross-talks",
      "cntv-2012-08-11-red-cross-talks",
    ],
    topics: [
      "jrc-2012-08-07-exchange-planned",
      "jrc-2012-08-17-exchange-report",
      "kcna-2012-08-10-red-cross-talks",
      "hani-2012-08-09-red-cross-meetings",
    ],
    outcomes: [
      "jrc-2012-08-17-exchange-report",
      "kcna-2012-08-10-red-cross-talks",
      "sankei-2012-08-10-red-cross-talks",
      "dailynk-2012-08-10-red-cross-en",
      "mbn-2012-08-red-cross-result",
      "rirc-2012-red-cross-talks",
      "kfa-switzerland-2012-08-red-cross",
    ],
    follows: ["chibanippo-2012-08-07-red-cross-plan", "seoul-2012-08-10-red-cross-result"],
  },
  variants: [
    {
      field: "topics",
      value: "also Japanese flood relief for the DPRK",
      sources: ["dailynk-2012-08-red-cross-ko"],
      note: "No other page that was read lists this topic",
    },
  ],
};
