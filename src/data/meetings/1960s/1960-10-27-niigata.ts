import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1960-10-27-niigata",
  title: "Signing in Niigata of the one-year extension of the Calcutta agreement",
  channel: "red-cross",
  status: "held",
  start: "1960-10-27",
  end: "1960-10-27",
  place: "niigata",
  round: "signing",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [
        { delegate: "masutaro-inoue", role: "member", post: "Signatory" },
        { delegate: "busaburo-takagi", role: "member", post: "Chief, Social Affairs Department; signatory" },
      ],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [
        {
          delegate: "kim-ju-yong",
          role: "head",
          post: "Deputy chief, International Department; only signatory of the side",
        },
      ],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The agreement is extended without change, from 13 November 1960 to 12 November 1961.",
      sources: ["nahf-1960-10-28-extension-text"],
    },
    {
      text: "Notes were exchanged to open talks at Niigata in November on increasing the transport.",
      sources: ["nahf-1960-10-28-extension-text"],
    },
    { text: "A joint communiqué was published with them.", sources: ["nahf-1960-10-28-extension-text"] },
    {
      text: "The agreement on the extension was made out in Japanese and Korean and took effect on the day of the signing.",
      sources: ["nahf-1960-10-28-extension-text"],
    },
  ],
  follows: "1960-10-20-niigata",
  remarks: [
    {
      text: "On 25 October the Japanese Red Cross announced a telegram of its president to the president of the DPRK Red Cross: it was prepared to discuss the return programme with the delegates due with the 44th voyage.",
      sources: ["nahf-1960-10-26-yomiuri-english"],
    },
    {
      text: "On 21 October the ministries and the Japanese Red Cross had met. The papers reported agreement on the society's view; the Foreign Ministry's director for Asia told South Korea's mission that the ministry still differed from the society and the Ministry of Health and Welfare. The prime minister was to decide early in the week after, according to the papers.",
      sources: ["nahf-1960-10-22-extension"],
    },
    {
      text: "According to the Asahi Shimbun of 23 October most in the government leaned to an extension of a year, on condition that the return be speeded up. The Ministry of Health and Welfare and the Japanese Red Cross hoped to give the DPRK side this answer on the 27th; the Foreign Ministry thought it possible that South Korea's delegation, due for preliminary talks on the 25th, would then go home.",
      sources: ["nahf-1960-10-23-asahi-decision-near"],
    },
  ],
  sources: ["nahf-1960-10-28-extension-text", "nahf-1960-10-26-yomiuri-english"],
  evidence: {
    start: ["nahf-1960-10-28-extension-text"],
    end: ["nahf-1960-10-28-extension-text"],
    place: ["nahf-1960-10-28-extension-text"],
    outcomes: ["nahf-1960-10-28-extension-text"],
  },
};
