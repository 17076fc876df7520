import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-02-09-pyeongchang",
  title: "Prime Minister Abe and Kim Yong Nam talk at a reception in Pyeongchang",
  channel: "multilateral",
  status: "held",
  start: "2018-02-09",
  end: "2018-02-09",
  place: "pyeongchang",
  venue: "reception before the opening of the Winter Olympics",
  round: "Abe's first contact with a senior figure of the DPRK under Kim Jong Un",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [{ delegate: "shinzo-abe", role: "head", post: "Prime Minister" }],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [
        { delegate: "kim-yong-nam", role: "head", post: "President of the Presidium of the Supreme People's Assembly" },
      ],
    },
  ],
  topics: ["abductions", "security"],
  outcomes: [
    {
      text: "Abe set out Japan's position on the abductions and on the nuclear and missile programmes.",
      sources: ["japantimes-2018-02-10-abe-kim-yong-nam", "fnn-2018-02-10-kim-yong-nam"],
    },
    {
      text: "Abe asked strongly for the return of all abductees, as he told the Diet on 13 February and as the government said.",
      sources: ["straitstimes-2018-02-13-abe-asked", "jmh-2018-02-13-abe-comments", "fnn-2018-02-10-kim-yong-nam"],
    },
    { text: "What Kim answered was not made known.", sources: ["fnn-2018-02-10-kim-yong-nam"] },
    {
      text: "Abe also told Kim Yong Nam that it was still Japan's policy to settle the nuclear, missile and abduction issues and to seek normal relations. Foreign Minister Kono disclosed this on a Monday, when a meeting of Trump and Kim Jong Un had come into sight, according to Kyodo; at the time Abe had said no more than that he had conveyed what Japan always thought.",
      sources: ["singpao-2018-03-kono-normalisation"],
    },
  ],
  remarks: [
    { text: "They talked for about five minutes.", sources: ["mediasapuri-2018-02-09-abe-kim"] },
    {
      text: "They talked for a few minutes, standing, after they had shaken hands.",
      sources: ["fnn-2018-02-10-kim-yong-nam"],
    },
    {
      text: "Abe had meant to reach Kim Yo Jong that evening: he waited for her at the entrance of the opening ceremony until it began and then went in. A senior official told the Asahi, which reported it on 11 May 2019.",
      sources: ["joongang-23464908-kim-yo-jong-waited", "joins-ja-2019-05-13-kim-yo-jong"],
    },
    {
      text: "South Korea's presidential office spoke of a handshake too; Japan's side did not say whether there had been one, Jiji wrote.",
      sources: ["nippon-2018-02-09-kim-yong-nam"],
    },
    {
      text: "They were at one table and spoke towards the end of the reception, with nobody but interpreters; Abe asked for a favourable response (NHK, on a forum copy).",
      sources: ["5ch-2018-02-09-nhk-kim-yong-nam"],
    },
    {
      text: "At the opening ceremony Kim Yo Jong sat right behind Abe; according to a source travelling with Abe they did not speak.",
      sources: ["ntv-2018-02-10-kim-yong-nam"],
    },
  ],
  sources: [
    "japantimes-2018-02-10-abe-kim-yong-nam",
    "asahi-2018-02-09-kim-yong-nam",
    "fnn-2018-02-10-kim-yong-nam",
    "straitstimes-2018-02-13-abe-asked",
  ],
  evidence: { round: ["fnn-2018-02-10-kim-yong-nam", "mediasapuri-2018-02-09-abe-kim"] },
};
