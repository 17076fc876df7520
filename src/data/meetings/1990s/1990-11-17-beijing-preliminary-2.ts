import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-11-17-beijing-preliminary-2",
  title: "Second preliminary talks of the governments on normalisation",
  channel: "government",
  status: "held",
  start: "1990-11-17",
  end: "1990-11-17",
  place: "beijing",
  venue: "Japanese embassy (morning), DPRK embassy (afternoon)",
  round: "second of three preliminary meetings",
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
  topics: ["arrangements", "past-settlement", "security"],
  outcomes: [
    {
      text: "No agreement on the agenda; everything is to be settled together in a third meeting in Beijing around the middle of December.",
      sources: ["hankyung-1990-11-19-second-preliminary", "seoul-1990-11-18-second-preliminary"],
    },
    {
      text: "The DPRK side wanted compensation for the 45 years after the war on the agenda, as the three-party declaration has it; the Japanese side answered that the declaration does not bind the government and would only deal with the 36 years of rule, as claims.",
      sources: ["hankyung-1990-11-19-second-preliminary", "seoul-1990-11-18-second-preliminary"],
    },
    {
      text: "The DPRK side told the press afterwards that it agreed to main talks in January 1991, as Japan proposed.",
      sources: ["hankyung-1990-11-19-second-preliminary"],
    },
    {
      text: "Japan said that it would drop the exclusion of the DPRK from its passports from 1 April 1991 and announce this on 1 December, which the DPRK side took well.",
      sources: ["hankyung-1990-11-19-second-preliminary", "seoul-1990-11-18-second-preliminary"],
    },
  ],
  follows: "1990-11-03-beijing-preliminary-1",
  sources: [
    "hankyung-1990-11-19-second-preliminary",
    "seoul-1990-11-18-second-preliminary",
    "hankyung-1990-11-21-third-preliminary",
  ],
  evidence: {
    venue: ["hankyung-1990-11-19-second-preliminary"],
    delegations: ["hankyung-1990-11-19-second-preliminary"],
    topics: [
      "hankyung-1990-11-19-second-preliminary",
      "seoul-1990-11-18-second-preliminary",
      "hankyung-1990-11-21-third-preliminary",
    ],
  },
  variants: [
    {
      field: "outcomes",
      value: "ended like the first meeting, without agreement on date, place, level or agenda",
      sources: ["hankyung-1990-11-21-third-preliminary"],
      note: "From a later report; the heads themselves had spoken of points agreed and of points to be discussed again",
    },
  ],
  remarks: [
    {
      text: "A source in Japan's Foreign Ministry explained the hard line of the Japanese side: before the meeting of ministers of Japan and the Republic of Korea on 26 and 27 November, it was to give the Republic of Korea the impression that Japan did not concede too much.",
      sources: ["hankyung-1990-11-18-second-preliminary"],
    },
    {
      text: "As the morning, mainly on the agenda, brought no progress, the talks moved to the DPRK embassy in the afternoon. Before they went on, the DPRK's head said that he trusted in an agreement and that the meeting would go down in history.",
      sources: ["hankyung-1990-11-19-second-preliminary"],
    },
  ],
};
