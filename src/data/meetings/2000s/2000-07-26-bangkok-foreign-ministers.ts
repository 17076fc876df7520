import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-07-26-bangkok-foreign-ministers",
  title: "First meeting of the foreign ministers, in Bangkok",
  channel: "multilateral",
  status: "held",
  start: "2000-07-26",
  end: "2000-07-26",
  place: "bangkok",
  round: "first meeting of the foreign ministers of the two",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "yohei-kono", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "paek-nam-sun", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["normalisation", "past-settlement", "security", "exchange", "home-visits", "japanese-spouses"],
  outcomes: [
    {
      text: "The ministers signed a joint announcement: both sides wish to settle the past and to set up relations of good neighbours, and will make every effort for an early result.",
      sources: ["mofa-2000-07-26-kono-paek", "korea-np-2000-07-31-foreign-ministers"],
    },
    {
      text: "The tenth round of the normalisation talks was fixed for 21 to 25 August in Tokyo; VOA wrote that the talks were to resume.",
      sources: ["korea-np-2000-07-31-foreign-ministers", "voa-2000-08-21-round10"],
    },
    {
      text: "They are to work in good faith to solve the questions between them, and to strengthen exchange and travel in various fields.",
      sources: ["korea-np-2000-07-31-foreign-ministers"],
    },
    {
      text: "Kono said that, together with the movement between North and South, the state of things in Japan made conditions ripe for better relations: Prime Minister Mori was the first to hold that office who had been to the DPRK in the past, and the Liberal Democratic Party had in Hiromu Nonaka a secretary-general long engaged in these relations.",
      sources: ["mofa-2000-07-26-kono-paek"],
    },
    {
      text: "Kono told Paek of the statement of the Group of Eight on the Korean peninsula. Paek wished that the two could talk openly; as time was short, he could touch on some points only, he said.",
      sources: ["mofa-2000-07-26-kono-paek"],
    },
  ],
  follows: "2000-07-15-beijing-informal",
  remarks: [
    { text: "About 25 minutes, from about 18:25 to about 18:50.", sources: ["mofa-2000-07-26-kono-paek"] },
    {
      text: "Before it, in the morning, the foreign minister of Japan and his South Korean colleague exchanged views on policy toward the DPRK.",
      sources: ["mofa-2000-07-26-japan-rok-ministers"],
    },
    {
      text: "Foreign Minister Kono told a committee of the House of Representatives on 4 August that it would not end with one meeting: the ministers would meet whenever there was a chance.",
      sources: ["imaeil-2000-08-05-kono"],
    },
    {
      text: "According to The Korea Economic Daily the ministers also took up resuming the home visits of the Japanese wives in September. For the tenth round a place in Chiba Prefecture instead of Tokyo was being considered, it wrote, with an eye to things such as the cost.",
      sources: ["hankyung-2000-07-26-foreign-ministers"],
    },
    {
      text: "Two days before, a reporter had heard that the meeting was to have only twenty minutes. Kono said that, as it was the first meeting of its kind, he would go into it with care and could not tell how it would go. If the talk went in a good mood, he would like to speak of such things as when the normalisation talks, then put off, should be held.",
      sources: ["mofa-2000-07-24-kono-press"],
    },
    {
      text: "On 18 July the BBC thought it likely that Japan would bring up the DPRK's missile programme there, and called the talks the highest-level ones ever between the two.",
      sources: ["bbc-2000-07-18-break-ice"],
    },
  ],
  sources: ["mofa-2000-07-26-kono-paek", "korea-np-2000-07-31-foreign-ministers", "voa-2000-08-21-round10"],
  evidence: {
    start: ["mofa-2000-07-26-kono-paek"],
    end: ["mofa-2000-07-26-kono-paek"],
    place: ["mofa-2000-07-26-kono-paek"],
    delegations: ["mofa-2000-07-26-kono-paek"],
    topics: [
      "mofa-2000-07-26-kono-paek",
      "korea-np-2000-07-31-foreign-ministers",
      "hankyung-2000-07-26-foreign-ministers",
    ],
  },
  variants: [
    {
      field: "start",
      value: "2000-07-27",
      sources: ["fnnews-2000-08-11-round10"],
      note: "The ministry's summary has the 26th",
    },
  ],
};
