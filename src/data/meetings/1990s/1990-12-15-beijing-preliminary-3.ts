import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-12-15-beijing-preliminary-3",
  title: "Third preliminary talks of the governments on normalisation",
  channel: "government",
  status: "held",
  start: "1990-12-15",
  end: "1990-12-17",
  place: "beijing",
  venue: "DPRK embassy (morning of 17 December)",
  round: "third of three preliminary meetings",
  series: "preliminary-talks",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "sakutaro-tanino", role: "head", post: "Director-General, Asian Affairs Bureau" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ju-jin-guk", role: "head", post: "Director, First Department" }],
    },
  ],
  topics: ["arrangements", "past-settlement", "security", "koreans-in-japan", "japanese-spouses"],
  outcomes: [
    {
      text: "Main talks are to open at the end of January 1991 in Pyongyang; the second round is for Tokyo, from the third on for Beijing.",
      sources: ["hankookilbo-1990-12-18-third-preliminary", "subkorea-1990-foreign-news"],
    },
    {
      text: "The delegations are to be led at vice-ministerial level.",
      sources: ["hankookilbo-1990-12-18-third-preliminary"],
    },
    {
      text: "Four items for the agenda: basic questions of normalisation; economic questions connected with it; international questions connected with it; other matters of interest to both sides, namely the legal status of Koreans of DPRK nationality in Japan and the Japanese spouses in the DPRK.",
      sources: [
        "hankookilbo-1990-12-18-third-preliminary",
        "koryojournal-chronology",
        "atwiki-sengosekinin-chronology",
      ],
    },
    {
      text: "Compensation for the time after the war and nuclear inspection were put under the wide headings of the economic and the international questions.",
      sources: ["hankookilbo-1990-12-18-third-preliminary"],
    },
  ],
  follows: "1990-11-17-beijing-preliminary-2",
  remarks: [
    {
      text: "The talks were prolonged by a day on 16 December, the second day, because the agenda stayed open.",
      sources: ["hankookilbo-1990-12-17-third-preliminary", "hankookilbo-1990-12-18-third-preliminary"],
    },
    {
      text: "On 22 December DPRK radio named Chon In Chol, Vice Minister of Foreign Affairs, as head of the DPRK delegation to the main talks.",
      sources: ["hankyung-1990-12-24-chief-delegates"],
    },
    {
      text: "The Japanese side said in Beijing on Monday, 17 December, that the first round was to be held in Pyongyang at the end of January.",
      sources: ["taz-1990-12-preliminary"],
    },
    {
      text: "The Sankei Shimbun reported on 25 November, from a source in the Government of Japan, that informal contacts so far had made main talks in Pyongyang in January certain: the third preliminary talks would clear away obstacles such as compensation for the time after the war and the acceptance of nuclear inspection. Both sides, it wrote, shared the view that, unless they gave way to each other, the third talks would not come about and the main talks would be that much later.",
      sources: ["hankookilbo-1990-11-26-sankei-third-preliminary"],
    },
    {
      text: "A spokesman of Japan's Foreign Ministry said on 20 November that he wished to be optimistic about the third meeting and expected it to settle the terms of the main talks.",
      sources: ["hankyung-1990-11-21-third-preliminary"],
    },
  ],
  sources: ["hankookilbo-1990-12-18-third-preliminary", "hankookilbo-1990-12-17-third-preliminary"],
  sessions: [
    {
      start: "1990-12-16",
      summary:
        "Second day: no agreement on whether compensation for the 45 years after the war and IAEA inspection belong on the agenda.",
      sources: ["hankookilbo-1990-12-17-third-preliminary"],
    },
    {
      start: "1990-12-17",
      venue: "DPRK embassy",
      summary: "Set for nine in the morning, Korean time, on what was still open.",
      sources: ["hankookilbo-1990-12-17-third-preliminary"],
    },
  ],
};
