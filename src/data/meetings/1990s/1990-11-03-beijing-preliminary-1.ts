import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-11-03-beijing-preliminary-1",
  title: "First preliminary talks of the governments on normalisation",
  channel: "government",
  status: "held",
  start: "1990-11-03",
  end: "1990-11-04",
  place: "beijing",
  round: "first of three preliminary meetings; first talks of the governments since the war",
  series: "preliminary-talks",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "sakutaro-tanino", role: "head", post: "Director-General, Asian Affairs Bureau" },
        { delegate: "imai-northeast-asia-division", role: "member", post: "Director, Northeast Asia Division" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ju-jin-guk", role: "head", post: "Director, First Department" }],
    },
  ],
  topics: ["arrangements", "past-settlement", "security"],
  outcomes: [
    { text: "No agreement on date, place, level or agenda of the main talks." },
    {
      text: "Japan's refusal to compensate for the time after the war and outside inspection of nuclear sites were among the main points on which the sides differed in the first and the second meeting.",
    },
  ],
  follows: "1990-09-24-pyongyang-kanemaru",
  remarks: [
    {
      text: "As planned: the DPRK embassy on 3 November from 16:00 for two hours, the Japanese embassy on the morning of 4 November.",
      sources: ["joongang-1990-11-preliminary-heads", "hankookilbo-1990-11-01-preliminary-heads"],
    },
    {
      text: "On 25 October Japan proposed preliminary talks in Beijing; the DPRK, which had wanted main talks at vice-ministerial level in Pyongyang in November, was said to have accepted late on 30 October.",
      sources: ["hankyung-1990-10-30-preliminary", "hankyung-1990-10-31-preliminary"],
    },
    {
      text: "According to the Yomiuri Shimbun of 23 October, Japan's basic line was preliminary talks in November and main talks in December, in Beijing; the DPRK held to Pyongyang in November. Japan named its political calendar and communications in Pyongyang as reasons for preliminary talks in Beijing first, where both have embassies.",
      sources: ["hankyung-1990-10-23-beijing-or-pyongyang", "hankyung-1990-10-31-preliminary"],
    },
    {
      text: "Early in October Japan was said to mean to hold a first meeting in Pyongyang in November.",
      sources: ["joongang-2501250-pyongyang-november"],
    },
    {
      text: "Kim Yong Sun of the Workers' Party told the Mainichi Shimbun, as reported on 18 October, that the talks on relations had to be in Pyongyang or Tokyo and not in a third country.",
      sources: ["hankookilbo-1990-10-18-kim-yong-sun-mainichi"],
    },
    {
      text: "DPRK radio said on 5 November that date, place and agenda of the main talks had been discussed in an earnest atmosphere and that both sides had shown initiative.",
      sources: ["joongang-2509388-preliminary-radio"],
    },
    {
      text: "Japan's Foreign Ministry announced the talks in the night of 30 October. Japan was setting the main talks for after the meeting of ministers of Japan and South Korea on 26 and 27 November, and considered a former administrative vice-minister for foreign affairs as ambassador plenipotentiary, sources said.",
      sources: ["hankyung-1990-10-31-preliminary"],
    },
    {
      text: "Japan was said to mean to ask that the conclusion of a safeguards agreement of the DPRK with the IAEA also be on the agenda of the main talks.",
      sources: ["hankyung-1990-10-30-preliminary"],
    },
    {
      text: "The DPRK, which was to send four delegates, might demand that time, place and agenda of the main talks, among other things, be put into a memorandum, the Nihon Keizai Shimbun wrote on 1 November; the Japanese side objected that the nature of preliminary talks did not let it accept this.",
      sources: ["hankookilbo-1990-11-02-in-writing"],
    },
  ],
  sources: [
    "hankyung-1990-11-21-third-preliminary",
    "hankyung-1990-10-31-preliminary",
    "seoul-1990-11-05-first-preliminary",
  ],
  evidence: {
    start: ["hankyung-1990-11-21-third-preliminary", "hankyung-1990-10-31-preliminary"],
    end: ["hankyung-1990-11-21-third-preliminary"],
    place: ["hankyung-1990-11-21-third-preliminary", "hankyung-1990-10-31-preliminary"],
    round: ["hankyung-1990-10-31-preliminary"],
    delegations: [
      "joongang-1990-11-preliminary-heads",
      "hankyung-1990-10-31-preliminary",
      "hankookilbo-1990-11-01-preliminary-heads",
    ],
    topics: ["hankyung-1990-10-31-preliminary", "hankyung-1990-11-21-third-preliminary"],
    outcomes: ["hankyung-1990-11-21-third-preliminary"],
  },
  variants: [
    {
      field: "start",
      value: "1990-11-04",
      sources: ["hankyung-1990-10-30-preliminary", "hankookilbo-1990-10-26-preliminary-proposal"],
      note: "Earlier reports of the plan",
    },
    {
      field: "delegations",
      value:
        "Yutaka Kawashima (councillor, Asian Affairs Bureau) heads the Japanese side, somebody of the rank of a deputy bureau director the DPRK side",
      sources: ["hankyung-1990-10-30-preliminary", "hankookilbo-1990-10-26-preliminary-proposal"],
      note: "Plan as reported until 30 October",
    },
    {
      field: "place",
      value: "Pyongyang",
      sources: ["seoul-1990-10-12-preliminary-plan"],
      note: "Plan of the Japanese government as reported on 12 October, for late November",
    },
  ],
  sessions: [
    {
      start: "1990-11-03",
      venue: "DPRK embassy",
      summary: "Three hours; the differences came to light.",
      sources: ["seoul-1990-11-05-first-preliminary"],
    },
    {
      start: "1990-11-04",
      venue: "Japanese embassy",
      summary:
        "From 11:00 to 13:00, local time: date, place, level and agenda of the main talks. Japan proposed late January, the DPRK side November; Japan did not wish to deal with the time after the war, which the DPRK side wanted on the agenda by the three-party declaration. They agreed to meet again in Beijing in November.",
      sources: ["seoul-1990-11-05-first-preliminary"],
    },
  ],
};
