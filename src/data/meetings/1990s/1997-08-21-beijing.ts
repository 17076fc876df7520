import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-08-21-beijing",
  title:
    "Preliminary talks in Beijing on reopening the normalisation talks; home visits handed to the Red Cross societies",
  channel: "government",
  status: "held",
  start: "1997-08-21",
  end: "1997-08-22",
  place: "beijing",
  venue: "DPRK embassy (morning of 21 August), Japanese embassy (afternoon of 21 August)",
  round: "preliminary talks at deputy director-general level on reopening the normalisation talks",
  series: "preliminary-talks",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "kunihiko-makita",
          role: "head",
          post: "Councillor (deputy director-general), Asian Affairs Bureau",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        {
          delegate: "kim-yon-gil",
          role: "head",
          post: "Researcher, 14th Department (Japan); formerly its deputy director",
        },
      ],
    },
  ],
  topics: ["normalisation", "home-visits", "abductions", "humanitarian-aid"],
  outcomes: [
    {
      text: "Both sides hold that home visits of Japanese spouses should come early, on humanitarian grounds and as the persons themselves wish.",
      sources: ["sangiin-2015-03-20-answer-return-programme-72"],
    },
    {
      text: "The two Red Cross societies are to set up a liaison council for the home visits.",
      sources: ["mhlw-2003-spouses-home-visit", "hankyung-1997-09-03-liaison-council"],
    },
    {
      text: "The first home visit is to take place within a month at the latest.",
      sources: ["donga-1997-08-23-agreement"],
    },
    {
      text: "The Red Cross societies are to settle numbers and dates of the first visit in Beijing.",
      sources: ["donga-1997-08-23-agreement", "japantimes-1997-09-01-venue-set"],
    },
    {
      text: "Normalisation talks at ambassador level are to reopen soon; date and place stay open.",
      sources: ["donga-1997-08-23-agreement", "sun-sentinel-1997-08-23-agreement"],
    },
    {
      text: "The first group was to be of 15 for the time being and later ones larger; on this they largely agreed, said a person of the Government of Japan.",
      sources: ["donga-1997-08-23-agreement"],
    },
  ],
  sessions: [
    {
      start: "1997-08-21",
      venue: "DPRK embassy in the morning, Japanese embassy in the afternoon",
      summary:
        "First day; a session of section chiefs followed at night. The day brought no final agreement, and the two sides were to meet again on the next day.",
      sources: ["seoul-1997-08-22-preliminary", "donga-1997-08-21-preliminary"],
    },
    {
      start: "1997-08-22",
      summary: "Second day; afterwards the Japanese embassy announced what was agreed.",
      sources: ["donga-1997-08-23-agreement"],
    },
  ],
  follows: "1992-11-05-beijing-round-8",
  remarks: [
    {
      text: "The Japanese side also raised a case of stimulant smuggling; the DPRK side seems to have agreed in part to the home visits and to have asked for food aid. Another report has the DPRK's diplomats appeal for massive food aid in return for the visits.",
      sources: ["seoul-1997-08-22-preliminary", "sun-sentinel-1997-08-23-agreement"],
    },
    {
      text: "The second day had been announced from the start by the Foreign Minister of Japan; another paper presents it as an extension.",
      sources: ["hankookilbo-1997-08-16-preliminary", "seoul-1997-08-22-preliminary"],
    },
    {
      text: "The Hankook Ilbo counts the talks as the first in four years and nine months, from November 1992; the Dong-A Ilbo of 21 August counts four years and three months, from May 1993.",
      sources: ["hankookilbo-1997-08-16-preliminary", "donga-1997-08-21-preliminary"],
    },
    {
      text: "Chongryon's newspaper wrote that the Japanese side made no concrete proposal on the place and day of the ninth round of the normalisation talks, that its passive attitude might delay the round, and that the DPRK did not touch directly on food in the preliminary talks. The first group of visitors was said to be of ten-odd people, as arrangements to receive them were not ready.",
      sources: ["korea-np-1997-09-02-qa"],
    },
    {
      text: "In July the talks of deputy directors-general were expected early in August. If they brought progress on the home visits, Japan meant to propose that the normalisation talks reopen, the Yomiuri Shimbun wrote on 28 July from government sources: the government held that the ground was being laid by the statement of the Asia-Pacific Peace Committee and by the better chance that the DPRK would join preliminary four-party talks and a dialogue with South Korea.",
      sources: ["donga-1997-07-28-propose-reopening"],
    },
    {
      text: "On Tuesday, 19 August, in New York, Under-Secretary-General Akashi of the United Nations appealed to Japan once more to give food aid. By this report between 10 and 20 women were to come in September.",
      sources: ["sun-sentinel-1997-08-23-agreement"],
    },
  ],
  sources: ["mhlw-2003-spouses-home-visit", "donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
  evidence: {
    end: ["mhlw-2003-spouses-home-visit", "donga-1997-08-23-agreement", "sun-sentinel-1997-08-23-agreement"],
    place: [
      "sangiin-2015-03-20-answer-return-programme-72",
      "donga-1997-08-21-preliminary",
      "sun-sentinel-1997-08-23-agreement",
      "hankyung-1997-09-03-liaison-council",
    ],
    venue: ["donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
    round: ["mhlw-2003-spouses-home-visit", "hankookilbo-1997-08-16-preliminary"],
    delegations: ["donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary", "hankookilbo-1997-08-16-preliminary"],
    topics: ["donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
  },
  variants: [
    {
      field: "venue",
      value: "Japanese embassy",
      sources: ["independent-1997-08-peking-meeting"],
      note: "Announced by Japan on 15 August, according to the paper",
    },
  ],
};
