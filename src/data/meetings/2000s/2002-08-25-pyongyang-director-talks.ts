import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-08-25-pyongyang-director-talks",
  title: "Talks of the foreign ministries at director-general level",
  channel: "government",
  status: "held",
  start: "2002-08-25",
  end: "2002-08-26",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "hitoshi-tanaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "ma-chol-su", role: "head", post: "Director-General, Asian Affairs Department" },
        { delegate: "kang-sok-ju", role: "observer", post: "First Vice Minister; received the Japanese delegation" },
      ],
    },
  ],
  topics: ["normalisation", "abductions", "past-settlement", "security", "atomic-bomb-survivors"],
  outcomes: [
    {
      text: "Joint statement: within about a month the two sides will examine whether the normalisation talks can resume early.",
      sources: ["donga-2002-08-26-director-talks"],
    },
    {
      text: "Both called talks with the countries concerned important for easing tension.",
      sources: ["donga-2002-08-26-director-talks"],
    },
    {
      text: "Both are to work together for the survivors of the atomic bombs who live in the DPRK.",
      sources: ["donga-2002-08-26-director-talks"],
    },
    {
      text: "A message of Koizumi that he was ready to take up various open questions was delivered; Kang Sok Ju passed on a favourable answer of Kim Jong Il.",
      sources: ["voakorea-2002-08-26-messages", "donga-2002-08-26-director-talks"],
    },
    {
      text: "According to Japan's announcement of 30 August the talks confirmed that political resolution was needed to settle various issues.",
      sources: ["mofa-2002-08-30-ccs-announcement"],
    },
    {
      text: "On the first day both restated their positions: Japan asked for definite progress on the suspected abductions, the DPRK side for an apology and compensation.",
      sources: ["donga-2002-08-25-director-talks"],
    },
    {
      text: "On 26 August Kang Sok Ju was said to have asked Tanaka that Japan use its influence on the United States so that talks of the DPRK and the United States would resume.",
      sources: ["hankyung-2002-09-04-us-talks"],
    },
  ],
  follows: "2002-07-31-bandar-seri-begawan",
  sources: [
    "donga-2002-08-26-director-talks",
    "voakorea-2002-08-26-end",
    "donga-2002-08-23-director-talks",
    "voakorea-2002-08-26-messages",
    "donga-2002-08-25-director-talks",
  ],
  evidence: {
    start: ["donga-2002-08-23-director-talks", "ap-2002-08-18-red-cross", "donga-2002-08-25-director-talks"],
    end: ["donga-2002-08-26-director-talks", "voakorea-2002-08-26-end"],
    place: ["donga-2002-08-26-director-talks", "voakorea-2002-08-26-end"],
    delegations: ["donga-2002-08-23-director-talks", "donga-2002-08-26-director-talks", "voakorea-2002-08-26-messages"],
  },
  variants: [
    {
      field: "outcomes",
      value: "ended without agreement on the main differences, to go on the next month",
      sources: ["voakorea-2002-08-26-end"],
      note: "VOA's first report of the day",
    },
    {
      field: "outcomes",
      value: "Koizumi's visit agreed here",
      sources: ["toyo-keizai-2002-09-06-digest"],
      note: "A weekly digest",
    },
  ],
  remarks: [
    {
      text: "An agency report of 24 August has Tanaka hand over Koizumi's message at the Mansudae Assembly Hall to Hong Song Nam, the DPRK's premier, who promised to pass it to Kim Jong Il without fail.",
      sources: ["hankyung-2002-08-24-message"],
    },
    {
      text: "Koizumi's secretary of the time wrote later, according to Kyodo, that Koizumi sent Kim Jong Il a letter in August 2002: Japan would deal in earnest with normal relations, compensation and a better standing of Koreans in Japan, and the DPRK should work on the abductions and on nuclear arms and missiles; Koizumi made the journey after a positive answer had come.",
      sources: ["dailynk-koizumi-letter"],
    },
    {
      text: "Tanaka told a committee of the House of Representatives on 10 October 2002 that the DPRK side had said here that it was carrying out a sincere and deep inquiry, and that Japan had got no concrete information on the abductees' fate at that time.",
      sources: ["eda-2002-10-10-committee"],
    },
    {
      text: "At the call on the premier, by the same agency report of 24 August, Tanaka was said to have held that matters such as the suspected abductions had to be solved, and the premier to have stressed the settlement of the past again and again.",
      sources: ["hankyung-2002-08-24-message"],
    },
    {
      text: "Seoul papers have Tanaka pass on by word of mouth Koizumi's wish to go to Pyongyang: to the premier on 25 August in one, on the 26th in the other, by which Kim Jong Il is said to have welcomed it.",
      sources: ["donga-2002-08-30-visit", "hankyung-2002-08-30-visit"],
    },
    {
      text: "Kim Jong Il's answer, passed on by Kang Sok Ju at a dinner for the delegation, was his first message to a prime minister of Japan, according to sources in Japan's Foreign Ministry, in a report of Kyodo. On 26 August Chief Cabinet Secretary Fukuda said that a decision of high officials of both countries could solve the question of the missing; asked whether he meant a meeting of the leaders, he said that talks of the foreign ministers could do it, too.",
      sources: ["hankyung-2002-08-26-kim-answer"],
    },
    {
      text: "After Tanaka's report on 28 August Koizumi told the press that normal relations seemed quite difficult: what mattered was how the will that both sides had voiced was put into practice.",
      sources: ["hankyung-2002-08-28-koizumi-difficult"],
    },
    {
      text: "KCNA said that the relations of Japan and the DPRK were hostile but that these talks were a positive development, the Voice of America reported on 24 August.",
      sources: ["voakorea-2002-08-24-letter"],
    },
  ],
};
