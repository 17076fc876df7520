import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-01-30-pyongyang-round-1",
  title: "First round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "1991-01-30",
  end: "1991-01-31",
  place: "pyongyang",
  round: "1st round",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador, formerly ambassador to Malaysia" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" }],
      sources: [
        "donga-2000-03-09-chief-delegates",
        "hankyung-1990-12-24-chief-delegates",
        "hankyung-1991-01-25-round1-plan",
      ],
    },
  ],
  topics: ["past-settlement", "security", "koreans-in-japan", "japanese-spouses", "home-visits"],
  outcomes: [
    {
      text: "The second round was agreed for early March 1991 in Tokyo.",
      sources: ["hankyung-1991-02-01-round1", "hankyung-1991-02-01-round1-kcna"],
    },
    {
      text: "On home visits and letters of the Japanese spouses the DPRK side said that it was hard to bring these about in full before normalisation and that it wished to help those who want it as early as possible.",
      sources: ["hankyung-1991-02-01-round1"],
    },
    {
      text: "The DPRK side called nuclear inspection a matter for the IAEA, the United States and itself and asked Japan to bring the DPRK and the United States together.",
      sources: ["hankyung-1991-02-01-round1", "hankyung-1991-03-11-round2-arrival"],
    },
    {
      text: "Japan pressed for the trade debt to be paid, more than 80 billion yen, 30 billion of interest included; the DPRK side answered that its government was studying what it could do.",
      sources: ["hankyung-1991-02-01-round1"],
    },
    {
      text: "The DPRK side demanded that Koreans in Japan be recognised as its nationals and that Japan correct its hostile policy toward Chongryon; Japan said that it would look at better treatment for them, an end of fingerprinting included.",
      sources: ["hankyung-1991-02-01-round1"],
    },
    {
      text: "The DPRK side claimed reparation as between belligerents and property claims, for the 36 years of rule and the 45 years after the war; Japan disputed this.",
      sources: ["hankyung-1991-03-11-round2-arrival"],
    },
    {
      text: "Japanese women who had been stranded in the DPRK after the war may in future visit Japan and, in return, people of the DPRK who live in Japan need no longer give fingerprints, a German newspaper wrote; the Korean papers have no promise so plain.",
      sources: ["taz-1991-02-round1"],
    },
    {
      text: "At the opening the Japanese delegation confirmed that its government was in principle ready to help the DPRK economically; the DPRK side insisted on an official apology. The two positions in the main came no nearer.",
      sources: ["taz-1991-02-round1"],
    },
    {
      text: "Already on the first day the two sides differed, AFP wrote: the DPRK demanded compensation for the colonial rule from 1910 to 1945, which Japan rejected, and the Japanese delegation made clear that Japan was not ready for concessions.",
      sources: ["taz-1991-01-round1-opens"],
    },
    {
      text: "The DPRK side demanded that Japan compensate the comfort women, a South Korean foundation writes; the Japanese side did not comply, saying that this had been settled already. By the same page the DPRK therefore set up, in 1992, a committee on the harm done by Japan's occupation of Korea, which began to take testimony.",
      sources: ["nahf-undated-dprk-comfort-women"],
    },
  ],
  follows: "1990-12-15-beijing-preliminary-3",
  sources: [
    "sangiin-2017-01-31-written-answer",
    "hankyung-1991-02-01-round1-kcna",
    "hankyung-1991-02-01-round1",
    "koryojournal-chronology",
  ],
  evidence: {
    start: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology"],
    end: ["sangiin-2017-01-31-written-answer", "hankyung-1991-02-01-round1-kcna", "koryojournal-chronology"],
    delegations: [
      "hankyung-1991-03-09-round2-plan",
      "hankyung-1990-12-24-chief-delegates",
      "hankyung-1991-01-25-round1-plan",
    ],
    topics: ["hankyung-1991-02-01-round1"],
  },
  remarks: [
    {
      text: "Before the round, on 21 December 1990, the Japanese head ruled out any compensation for the time after the war and thought that the talks would take about two years.",
      sources: ["joongang-2522835-nakahira"],
    },
    {
      text: "KCNA reported a serious mood and an agreement on the next talks for the first third of March, without a place.",
      sources: ["hankyung-1991-02-01-round1-kcna"],
    },
    {
      text: "The Japanese delegation landed in Pyongyang in the afternoon of 29 January. At a dinner in the Mokran House Chon In Chol called them the first envoys of a government of Japan to come with goodwill. The Japanese head called early relations historic for Northeast Asia and hoped for a smooth round. The talks began at 10:30 on 30 January in the Mansudae Assembly Hall; the DPRK's radio reported often and in some detail.",
      sources: ["hankyung-1991-01-30-round1-dinner"],
    },
    {
      text: "On 27 January the Japanese head told the Mainichi Shimbun that inspection was an international duty and no matter for negotiation; he made clear that Japan would not agree to compensation unless the DPRK accepted inspection.",
      sources: ["hankookilbo-1991-01-28-package"],
    },
    {
      text: "AFP called it the first journey of a delegation of the government in Tokyo to the DPRK since the end of the war.",
      sources: ["taz-1991-01-round1-opens"],
    },
    {
      text: "As planned early in January, the Japanese delegation was to come by way of Beijing on 29 January and to leave on 1 February. The main subjects were to be how to go on, for instance with a subcommittee for each item of the agenda, and the time of the second round.",
      sources: ["hankookilbo-1991-01-08-round1-dates"],
    },
    {
      text: "The Japanese head was to open with four points, a source in the Foreign Ministry said: the talks should serve peace and stability in all Korea; they must not harm the ties of Japan and South Korea; Japan could not agree to compensation for the 45 years after the war; and it would go on urging the DPRK to accept inspection.",
      sources: ["hankyung-1991-01-26-four-points"],
    },
    {
      text: "On 25 January the Japanese head told the press that the three-party declaration would not bind the negotiations and that only God knew when they would end. In Pyongyang he was to call on leaders, the foreign minister among them, and to ask after three missing Japanese who were said to be in the DPRK.",
      sources: ["hankyung-1991-01-26-four-points"],
    },
    {
      text: "A study of 2023 on South Korea's answer to the DPRK's diplomacy of 1991, known from its abstract, holds that South Korea backed normal relations of Japan and the DPRK on the surface but in fact sought to keep Japan's moves in hand by consultation beforehand.",
      sources: ["kyobo-2023-rok-papers-1991"],
    },
  ],
  history: [
    {
      status: "planned",
      on: "1991-01-07",
      start: "1991-01-30",
      end: "1991-01-31",
      place: "pyongyang",
      sources: ["hankookilbo-1991-01-08-round1-dates"],
    },
  ],
};
