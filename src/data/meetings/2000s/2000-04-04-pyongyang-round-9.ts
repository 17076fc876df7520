import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-04-04-pyongyang-round-9",
  title: "Ninth round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "2000-04-04",
  end: "2000-04-07",
  place: "pyongyang",
  venue: "Foreign Ministry guest house outside Pyongyang (dinner of 4 April); People's Palace of Culture (5 April)",
  round: "9th round; first since November 1992",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [
        {
          delegate: "kojiro-takano",
          role: "head",
          post: "Ambassador in charge of the normalisation talks; formerly ambassador to Saudi Arabia",
        },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "jong-thae-hwa", role: "head", post: "Ambassador; former vice foreign minister" }],
    },
  ],
  topics: ["normalisation", "past-settlement", "abductions", "security", "koreans-in-japan", "home-visits"],
  outcomes: [
    {
      text: "Joint press statement of 7 April: after a sincere discussion of pending questions, first of all of the settlement of the past, the talks go on, with the next round in Tokyo in late May 2000.",
      sources: ["japantimes-2000-04-08-round9"],
    },
    {
      text: "By the account of a Japanese official the DPRK side put the settlement of the past first and apart from the rest; Japan granted the need and would not leave the other questions aside.",
      sources: ["japantimes-2000-04-08-round9", "voa-2000-04-07-round9"],
    },
    { text: "No tangible progress, by The Japan Times.", sources: ["japantimes-2000-04-08-round9"] },
    {
      text: "On 5 April Takano held that no demand for reparation could be met, but voiced for colonial rule an apology like that of Prime Minister Murayama of 1995, Japanese officials said.",
      sources: ["donga-2000-04-05-round9"],
    },
    {
      text: "On 5 April Jong Thae Hwa asked for four things, which he called one package: an apology (by Japanese papers in a legally binding text and in the name of the highest person in charge); acceptable compensation for human and material losses ('intellectual' as one Korean paper prints it); return of and payment for cultural property; and an assured legal status of Koreans in Japan who belong to the DPRK's side. He did not speak of reparations as between belligerents, nor of post-war compensation.",
      sources: ["donga-2000-04-07-round9-end", "sankei-2000-04-06-round9"],
    },
    {
      text: "On 5 April Takano called the abductions a question that could not be passed over if relations were to improve, and asked for a more sincere response that took the progress of the Red Cross talks into account. He also named missiles and the home visits, among others.",
      sources: ["sankei-2000-04-06-round9"],
    },
  ],
  sessions: [
    {
      start: "2000-04-04",
      venue: "Foreign Ministry guest house outside Pyongyang",
      summary: "Dinner that opened the programme; the Japanese delegation had arrived earlier that day.",
      sources: ["japantimes-2000-04-05-round9", "latimes-2000-04-05-round9"],
    },
    {
      start: "2000-04-05",
      summary: "First session proper, with opening statements of the two heads and a heated debate.",
      sources: ["japantimes-2000-04-08-round9", "sankei-2000-04-06-round9", "donga-2000-04-05-round9"],
      venue: "People's Palace of Culture",
    },
    {
      start: "2000-04-07",
      summary: "Session of 90 minutes on the schedule, and the joint press statement.",
      sources: ["japantimes-2000-04-08-round9"],
    },
  ],
  follows: "1999-12-21-beijing-preliminary",
  remarks: [
    { text: "The Japanese delegation was to leave on 8 April.", sources: ["nkchosun-2000-04-round9"] },
    {
      text: "At the dinner of 4 April Jong Thae Hwa said that the road might be hard but had to be followed to its end; Takano did not for the time being expect the prime minister's stroke to affect the talks. The acting prime minister spoke in Japan of extraordinary hopes.",
      sources: ["napsnet-2000-04-04-dinner"],
    },
    {
      text: "The two heads gave different accounts at the end: Jong said that Japan had agreed to atone for its rule and to apologise. A third round was foreseen in China or elsewhere, after the one in Tokyo.",
      sources: ["napsnet-2000-04-07-round9-ends"],
    },
    {
      text: "Yang Hyong Sop, vice-president of the Presidium of the Supreme People's Assembly, thanked Japan for the food aid decided in March.",
      sources: ["napsnet-2000-04-07-round9-ends"],
    },
    {
      text: "Agenda as announced on 22 March: basic questions; economic questions; international questions such as nuclear arms and missiles; other matters of interest to both, such as the suspected abductions. Foreign Minister Kono was in Seoul on 26 and 27 March; he spoke with South Korea's foreign minister mainly about the DPRK and explained Japan's policy towards it ahead of the talks.",
      sources: ["hankyung-2000-03-22-round9-agenda", "mofa-2000-03-27-kono-korea"],
    },
    {
      text: "After the talks the Japanese delegation was to call on First Vice Foreign Minister Kang Sok Ju and others and then on Yang Hyong Sop.",
      sources: ["donga-2000-04-07-round9-end"],
    },
    {
      text: "The two sides argued somewhat over the wording of the press statement, an official said.",
      sources: ["japantimes-2000-04-08-round9"],
    },
    {
      text: "Beforehand a senior official of Japan's government thought talks on substance unlikely at this first meeting, at which the two were to get to know each other and would try to set an agenda. There might be more than three rounds, The Japan Times had it.",
      sources: ["people-2000-03-23-round9-plan", "japantimes-2000-04-05-round9"],
    },
    {
      text: "At the end the Japanese head said that the new cabinet of Yoshiro Mori was set on better relations; Jong likened the talks to a climb up a mountain and put them at its foot still.",
      sources: ["voa-2000-04-07-round9"],
    },
    {
      text: "On 5 April the Rodong Sinmun, a German newspaper wrote, had a headline by which Japan would be made to pay for blood, an allusion to the colonial period. Both sides pointed out that the negotiations would be hard and long.",
      sources: ["tagesspiegel-2000-04-round-9"],
    },
    {
      text: "Jong and Takano climbed a mountain north of Pyongyang on 6 April, from which came Jong's comparison of the talks with a climb; Takano, too, said that he wished to reach the top. KCNA spoke of a good atmosphere. In Tokyo the Foreign Ministry's spokesman said that the DPRK had shown a strong will for normal relations and that nobody could have expected easy negotiations.",
      sources: ["ap-2000-04-07-meet-again"],
    },
  ],
  sources: ["sangiin-2017-01-31-written-answer", "japantimes-2000-04-05-round9", "japantimes-2000-04-08-round9"],
  evidence: {
    start: ["sangiin-2017-01-31-written-answer", "japantimes-2000-04-05-round9"],
    end: ["sangiin-2017-01-31-written-answer", "japantimes-2000-04-08-round9"],
    venue: ["latimes-2000-04-05-round9", "donga-2000-04-05-round9", "sankei-2000-04-06-round9"],
    round: ["japantimes-2001-02-07-secret-talks", "sangiin-2017-01-31-written-answer"],
    delegations: ["japantimes-2000-04-05-round9", "donga-2000-03-22-round9-plan"],
    topics: [
      "japantimes-2000-04-08-round9",
      "voa-2000-04-07-round9",
      "japantimes-2000-04-05-round9",
      "sankei-2000-04-06-round9",
    ],
  },
  variants: [
    {
      field: "end",
      value: "2000-04-08",
      sources: ["people-2000-03-23-round9-plan", "donga-2000-03-22-round9-plan", "piej-2015-02-06-blog"],
      note: "Announced as 4 to 8 April; a blog repeats the 8th. It was the day set for the departure",
    },
    {
      field: "start",
      value: "2000-04-05",
      sources: ["nkchosun-2000-04-round9", "japantimes-2000-04-08-round9", "piej-2015-02-06-blog"],
      note: "The sessions proper: 5 and 7 April in The Japan Times, two meetings in three days from the 5th in a blog; NK Chosun announced three meetings from the 5th to the 7th",
    },
    {
      field: "outcomes",
      value: "next round in Tokyo next month",
      sources: ["voa-2000-04-07-round9"],
      note: "VOA's wording of the joint statement",
    },
  ],
};
