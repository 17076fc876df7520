import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-11-pyongyang-jsp",
  title: "Committee on Korea of the Japan Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1990-11",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      description: "a delegation of the party's committee on Korea",
      members: [{ delegate: "yuzuru-shimazaki", role: "head", post: "Member of the House of Representatives" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-sun", role: "head", post: "Secretary; director of the International Department" },
      ],
    },
  ],
  topics: ["past-settlement"],
  outcomes: [
    {
      text: "The DPRK asks for more compensation than the Republic of Korea got when its relations with Japan became normal, Shimazaki said on his return on 21 November.",
    },
    {
      text: "Kim Yong Sun told him, according to his account, that the matter was not to be settled in balance with the treaty of Japan and the Republic of Korea: Japan had taken away the North's mineral wealth. Shimazaki took this to mean a larger sum.",
      sources: ["hankookilbo-1990-11-23-shimazaki"],
    },
  ],
  remarks: [{ text: "Shimazaki had five political talks with Kim Yong Sun." }],
  sources: ["seoul-1990-11-22-shimazaki", "hankookilbo-1990-11-23-shimazaki"],
};
