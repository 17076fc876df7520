import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1959-icrc-checks-at-niigata",
    kind: "survey",
    date: "1959/1967",
    places: ["niigata"],
    summary:
      "ICRC delegates checked at Niigata that those who left did so of their own will. Until 1967 most returnees spent their last days in Japan in a Red Cross centre there, in a former base of the United States.",
    meetings: ["1959-08-13-calcutta"],
    sources: ["icrc-avarchives-niigata-99364", "exodus-museum-steps"],
  },
  {
    id: "1959-01-29-fujiyama-announces",
    kind: "statement",
    date: "1959-01-29",
    places: ["japan"],
    summary:
      "Foreign Minister Fujiyama announced that a large number of Koreans in Japan who had said that they wished to go to the DPRK would be sent there.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    sources: ["keesing-1960-04-repatriation"],
  },
  {
    id: "1959-02-12-rok-drastic-action",
    kind: "decision",
    date: "1959-02-12",
    summary:
      "South Korea's government decided on drastic action in protest at Japan's plan to send Koreans to the DPRK, including an end of all trade with Japan and the interception of the transports.",
    sides: ["other"],
    sources: ["keesing-1960-04-repatriation"],
  },
  {
    id: "1959-02-13-cabinet-understanding",
    kind: "decision",
    date: "1959-02-13",
    summary:
      "Cabinet understanding of Japan: to handle the return of Koreans in Japan to the DPRK by the international norm of a free choice of residence, based on human rights, to ask the ICRC to confirm the wish and to mediate, to have the Japanese Red Cross consult the ICRC, and to provide no ships on the Japanese side.",
    meetings: ["1959-04-13-geneva"],
    sources: [
      "sangiin-2018-04-17-answer-spouses-65",
      "sangiin-2015-03-20-answer-return-programme-72",
      "exodus-museum-chronology",
      "okpedia-return-agreement",
    ],
    evidence: { summary: ["sangiin-2018-04-17-answer-spouses-65"] },
    variants: [{ field: "date", value: "1959-02-14", sources: ["jrc-humanitarian-journal-3-2014-p63"] }],
  },
  {
    id: "1959-02-13-yamada-answers-rok",
    kind: "statement",
    date: "1959-02-13",
    places: ["japan"],
    summary:
      "Deputy Foreign Minister Yamada answered a South Korean note of protest: the cabinet's decision rested on humanitarian reasons and on the free choice of residence, it was no recognition of the DPRK's government, and it did not touch Japan's policy of settling what was open with South Korea.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    sources: ["keesing-1960-04-repatriation"],
  },
  {
    id: "1959-02-16-dprk-decision-16",
    kind: "decision",
    date: "1959-02-16",
    summary:
      "Cabinet decision no. 16 of the DPRK, on the reception of Koreans returning from Japan, set up a committee to receive them.",
    sources: ["nahf-1959-pyongyang-booklet", "okpedia-return-agreement"],
    evidence: { summary: ["okpedia-return-agreement", "nahf-1959-pyongyang-booklet"] },
  },
  {
    id: "1959-07-kitamura-dprk",
    kind: "visit",
    date: "1959-07",
    places: ["dprk"],
    summary:
      "The governor of Niigata prefecture, who was in the DPRK for a few days on his way back from Russia, said that a vice president of its Red Cross had stressed to him that the country, of only ten million people, needed more manpower.",
    meetings: ["1959-04-13-geneva"],
    delegates: ["li-il-kyung"],
    sources: ["nahf-1959-08-upi-kitamura"],
  },
  {
    id: "1959-08-07-boissier-to-rok-red-cross",
    kind: "statement",
    date: "1959-08-07",
    summary:
      "The president of the ICRC wrote to the South Korean Red Cross that the ICRC had decided to help the Japanese Red Cross with the return of Koreans in Japan who wish to go to a place of their choice in their country of origin. It was not for the ICRC, he wrote, to express an opinion on the agreement of the two societies, which he dated 24 June 1959.",
    meetings: ["1959-04-13-geneva"],
    delegates: ["leopold-boissier"],
    sources: ["nahf-1959-08-07-boissier-letter"],
  },
  {
    id: "1959-08-10-kasai-in-diet",
    kind: "statement",
    date: "1959-08-10",
    summary:
      "The vice president of the Japanese Red Cross told the Diet that, as far as he knew, the question of sending Koreans to the DPRK had begun at Pyongyang early in 1956: in return for the Japanese, the DPRK side asked that Koreans in Japan who wished to go back to the north be sent back.",
    meetings: ["1956-01-27-pyongyang"],
    delegates: ["yoshisuke-kasai"],
    figures: ["koreans-left-japan-otherwise-1959-08-10-jrcs"],
    sources: ["kokalog-1959-08-10-kasai-diet"],
  },
  {
    id: "1959-08-11-icrc-decision",
    kind: "decision",
    date: "1959-08-11",
    summary:
      "The ICRC announced that it would assist the Japanese Red Cross, and sent an envoy to Japan. A South Korean report from Geneva says that Japan's notice that it would sign at Calcutta in any case weighed with the ICRC.",
    meetings: ["1959-08-13-calcutta"],
    delegates: ["junod"],
    sources: ["nahf-1959-08-17-geneva-mission-junod", "shitaraba-2004-10-07-return-16"],
    evidence: {
      date: ["nahf-1959-08-17-geneva-mission-junod", "shitaraba-2004-10-07-return-16"],
      summary: ["nahf-1959-08-17-geneva-mission-junod"],
    },
  },
  {
    id: "1959-08-13-japan-on-signing",
    kind: "statement",
    date: "1959-08-13",
    summary:
      "At the same time as the signing in Calcutta, Japan's Foreign Ministry said that Koreans in Japan were free to stay, as long as they kept the law, or to leave for either part of Korea. The Chief Cabinet Secretary said that the government was pleased, and the president of the Japanese Red Cross that Japan would carry out its part of the agreement in line with the advice of the ICRC.",
    sides: ["JP"],
    organizations: ["mofa-japan", "cabinet-secretariat", "japanese-red-cross"],
    delegates: ["tadatsugu-shimazu"],
    meetings: ["1959-08-13-calcutta"],
    sources: ["nahf-1959-08-14-nippon-times"],
  },
  {
    id: "1959-10-guidebook-dispute",
    kind: "incident",
    date: "1959-09~/1959-10",
    summary:
      "A dispute with Chongryon over the guide of the Japanese Red Cross for applicants made the first sailing planned for 12 November impossible; on 20 October members of the Diet put a draft for mediation to the government and the Red Cross and to Chongryon.",
    meetings: ["1959-08-13-calcutta"],
    sources: ["nahf-1959-10-23-mainichi-guidebook"],
  },
  {
    id: "1959-10-19-dprkrc-on-guidebook",
    kind: "statement",
    date: "1959-10-19",
    summary:
      "The DPRK Red Cross answered two cables of the Japanese Red Cross: the guidebook was only one interpretation of the agreement, and the return should start at once with the agreement itself coming first. A spokesman of the Japanese Red Cross said that the answer seemed much milder than that of 9 October.",
    sides: ["KP"],
    organizations: ["dprk-red-cross"],
    delegates: ["kim-eung-ki"],
    meetings: ["1959-08-13-calcutta"],
    sources: ["nahf-1959-10-20-japan-times-kim-eung-ki"],
  },
  {
    id: "1959-10-27-new-notice-agreed",
    kind: "agreement",
    date: "1959-10-27",
    places: ["tokyo"],
    summary:
      "In Tokyo Japan's government and Red Cross settled with Chongryon their dispute over the guide for applicants, in a talk with the bodies that had mediated: the Socialist Party, a council that helped returnees, and others. On 20 October these had proposed a new notice, with the consent of the government and the Red Cross. Farewell meetings were to be limited only where freedom, safety and order specially needed it; a notice of the free choice of destination was to hang in an open office, and the returnee to be asked only whether he knew of it. The Red Cross was to send the new notice out in the name of Kasai, the head of its central office for the return, once the ICRC had telegraphed its consent, and Chongryon was then to end its boycott of registration.",
    sides: ["JP"],
    organizations: ["government-japan", "japanese-red-cross", "chongryon", "jsp"],
    meetings: ["1959-08-13-calcutta"],
    delegates: ["yoshisuke-kasai"],
    sources: ["nahf-1959-10-28-asahi-new-notice"],
  },
  {
    id: "1959-10-28-junod-on-guidebook",
    kind: "statement",
    date: "1959-10-28",
    places: ["geneva"],
    summary:
      "Junod of the ICRC told South Korea's minister in Geneva that a cable of Lehner in Tokyo about Japan's request had come late that afternoon. The Committee would study it before it decided, and he could not answer yet. The minister spoke of a request to approve the changed guide for applicants. Junod's personal view was that to question those who leave family by family was not necessarily against the principle of the Red Cross, which upholds the unity of the family.",
    sides: ["other"],
    organizations: ["icrc"],
    delegates: ["junod", "otto-lehner"],
    note: "South Korea's minister reports the talk, of about an hour, and calls the change a compromise of the Japanese side with the Communists.",
    sources: ["nahf-1959-10-29-junod"],
  },
  {
    id: "1959-10-30-boissier-on-guidebook",
    kind: "statement",
    date: "1959-10-30",
    summary:
      "The president of the ICRC told a South Korean diplomat that its committee would decide on Japan's request about the guide for applicants. He himself believed that the guide should be strictly kept and not changed, and was inclined to think that approval might not be appropriate: the ICRC should rather tell Japan that its mission would withdraw if the guide was not kept at Niigata.",
    sides: ["other"],
    organizations: ["icrc"],
    delegates: ["leopold-boissier"],
    note: "The diplomat reports the talk; the stored page does not print his name.",
    sources: ["nahf-1959-10-30-boissier-guidebook"],
  },
  {
    id: "1959-10-30-icrc-principles",
    kind: "statement",
    date: "1959-10-30",
    summary:
      "The ICRC said that only the Japanese Red Cross, which answered for it, was to lay down the procedure of the return. It had tied its help to principles, of which it named four: a purely individual and voluntary return, knowledge of the free choice to stay or to go to either part of Korea, no pressure and personal safety, and free access to the representatives of the Japanese Red Cross or the ICRC.",
    sources: ["nahf-1959-10-30-icrc-procedure"],
    note: "The day is that of the paper of the South Korean mission in Geneva that has the text.",
  },
  {
    id: "1959-11-us-not-deportation",
    kind: "statement",
    date: "1959-11~",
    summary:
      "The State Department of the United States said that it did not regard Japan's repatriation plan as a deportation. South Korea's minister in Geneva, who had it from United Press, called the statement very unfortunate at a time when, it seemed to him, the ICRC was about to decide.",
    sides: ["other"],
    note: "The minister wrote on 10 November of a report of the week before.",
    sources: ["nahf-1959-11-10-geneva-52"],
  },
  {
    id: "1959-11-02-lehner-leaves",
    kind: "statement",
    date: "1959-11-02",
    summary:
      "The head of the ICRC delegation in Japan left after two months, in which he had seen a thousand registration counters or more; on the whole he called them very well prepared. If the rule of free choice was broken, he said, the ICRC would withdraw, but he believed that it would be kept.",
    delegates: ["otto-lehner"],
    sources: ["nahf-1959-11-02-lehner-interview"],
  },
  {
    id: "1959-11-05-icrc-committee-doubts",
    kind: "report",
    date: "1959-11-05",
    places: ["geneva"],
    summary:
      "South Korea's minister in Geneva was told in confidence that the members of the ICRC had argued at a meeting about its attitude to the recent developments, and that two of them had raised doubts about its part in the return under these circumstances.",
    sides: ["other"],
    organizations: ["icrc"],
    note: 'He names a religious group as his source. His letter of 10 November says "Thursday"; the 5th is our reading.',
    sources: ["nahf-1959-11-10-geneva-52"],
  },
  {
    id: "1959-12-14-first-sailing",
    kind: "voyage",
    date: "1959-12-14",
    places: ["niigata", "chongjin"],
    summary:
      "First sailing of the return programme, on the Soviet ships Krylion and Tobolsk to Chongjin, with 975 people; they arrived on 16 December.",
    series: "return-voyages",
    meetings: ["1959-08-13-calcutta"],
    figures: [
      "returnees-on-voyage-1959-12-14-choson-sinbo",
      "returnees-on-voyage-1959-12-14-south-korean-press",
      "returnees-on-voyage-1959-12-16-daily-nk",
    ],
    sources: [
      "chosonsinbo-2019-12-16-return-60-years",
      "jrc-humanitarian-journal-3-2014-p63",
      "imaeil-2018-12-09-first-ships",
      "dailynk-first-ship-chongjin",
      "blog-asahi-1959-12-14-evening",
    ],
    evidence: {
      date: [
        "chosonsinbo-2019-12-16-return-60-years",
        "jrc-humanitarian-journal-3-2014-p63",
        "imaeil-2018-12-09-first-ships",
      ],
      places: ["chosonsinbo-2019-12-16-return-60-years", "imaeil-2018-12-09-first-ships"],
      summary: [
        "imaeil-2018-12-09-first-ships",
        "chosonsinbo-2019-12-16-return-60-years",
        "dailynk-first-ship-chongjin",
      ],
    },
    variants: [
      { field: "date", value: "1959-12-13", sources: ["nahf-1960-10-26-yomiuri-english"] },
      {
        field: "summary",
        value: "795 people, on the Mangyongbong",
        sources: ["dailynk-overseas-koreans-bureau"],
        note: "That ship was built in 1971",
      },
      { field: "places", value: "Wonsan", sources: ["nknews-2016-10-zainichi"] },
    ],
    note: "The ships left Niigata at 14:09 and 14:31 with 238 households, according to a blog that quotes a newspaper of the day; a newspaper of 2018 has 234 households.",
  },
  {
    id: "1959-12-14-kim-ju-yong-on-reception",
    kind: "statement",
    date: "1959-12-14",
    places: ["niigata"],
    summary:
      "Kim Ju Yong, deputy head of the delegation of the DPRK Red Cross, told the Asahi Shimbun on board the Tobolsk in the morning that all was ready for those who came: work in industry or on the land as they wished, schooling according to their wish and attitude, two-room flats at a low rent, and for those who brought no money a grant and care for all their needs.",
    sides: ["KP"],
    organizations: ["dprk-red-cross"],
    delegates: ["kim-ju-yong"],
    note: "Only on a blog that quotes the newspaper; its address has a name.",
    sources: ["blog-asahi-1959-12-14-evening"],
  },
  {
    id: "1959-12-22-gallopin-no-approval",
    kind: "statement",
    date: "1959-12-22",
    places: ["geneva"],
    summary:
      "Gallopin of the ICRC told South Korea's minister in Geneva that his understanding was correct: the ICRC had not approved Japan's plan, and Japan carried the plan out on its own responsibility. The minister had said before that the ICRC took part only to assist. Japan had written to South Korea that the ICRC had approved the plan, when it declined to take the matter to the International Court of Justice.",
    sides: ["other"],
    organizations: ["icrc"],
    note: "As South Korea's minister reported it",
    sources: ["nahf-1959-12-22-gallopin"],
  },
];
