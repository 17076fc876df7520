import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2017-10-20-moscow",
  title: "Words exchanged at a conference in Moscow, October 2017",
  channel: "multilateral",
  status: "held",
  start: "2017-10-20",
  place: "moscow",
  venue: "an international conference on nuclear non-proliferation",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "kenji-kanasugi", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "choe-son-hui", role: "head", post: "Director-General, North America bureau (北米局長)" }],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "Kanasugi told reporters on 21 October that he had spoken to Choe several times and told her what Japan thinks.",
      sources: ["asahi-2017-10-21-moscow"],
    },
    {
      text: "It seems that no full-scale talk came about. After the conference on the 20th Kanasugi told Choe that he wished to meet her, and at one point she gave no answer at all.",
      sources: ["asahi-2017-10-21-moscow"],
    },
  ],
  remarks: [
    { text: "They exchanged greetings in the hall, Kanasugi said.", sources: ["jiji-2017-10-20-moscow"] },
    {
      text: "A person of the Foreign Ministry of Japan had said before that nothing was arranged.",
      sources: ["sankeibiz-2017-10-19-moscow"],
    },
    {
      text: "A source on relations of the two countries said that the DPRK had no interest in negotiating with Japan at that time.",
      sources: ["asahi-2017-10-21-moscow"],
    },
    { text: "The Asahi text was read on a forum copy only." },
    {
      text: "On 20 October, the day of the conference, it was reported that Kanasugi said that no contact with the DPRK side was planned, but that he would like to explain Japan's position if a chance for words came up. Japan's ambassador to Russia had hinted at such a chance on 18 October.",
      sources: ["sankei-2017-10-20-moscow", "fnn-2017-10-19-moscow"],
    },
    {
      text: "Choe told reporters several times that she did not mean to see officials of Japan or South Korea, and did not touch on relations with Japan in the conference.",
      sources: ["asahi-2017-10-21-moscow"],
    },
  ],
  sources: ["asahi-2017-10-21-moscow", "jiji-2017-10-20-moscow", "sankeibiz-2017-10-19-moscow"],
  evidence: {
    start: ["jiji-2017-10-20-moscow", "asahi-2017-10-21-moscow"],
    place: ["asahi-2017-10-21-moscow", "jiji-2017-10-20-moscow"],
    delegations: ["asahi-2017-10-21-moscow", "jiji-2017-10-20-moscow"],
  },
};
