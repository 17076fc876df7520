import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-06-14-pyongyang-ldp-plan",
  title: "Members of the Liberal Democratic Party to Pyongyang, as planned for June 1994",
  channel: "party",
  status: "planned",
  start: "1994-06-14",
  end: "1994-06-18",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        { delegate: "yoichi-tani", role: "head", post: "Acting chairman of the Diet members' league" },
        { delegate: "taku-yamasaki", role: "member", post: "Deputy secretary-general" },
      ],
    },
    { side: "KP", capacity: "party", description: "Premier Kang Song San and others, as planned", members: [] },
  ],
  topics: ["security"],
  outcomes: [],
  history: [
    {
      status: "planned",
      on: "1994-06-01",
      start: "1994-06-14",
      end: "1994-06-18",
      place: "pyongyang",
      sources: ["hankookilbo-1994-06-02-tani-plan", "seoul-1994-06-02-tani-plan"],
    },
  ],
  remarks: [
    { text: "They meant to ask for a settlement of the nuclear question by dialogue." },
    {
      text: "They had asked the DPRK for a talk with Kim Jong Il, without an answer so far, aides said on 1 June.",
      sources: ["hankookilbo-1994-06-02-tani-plan"],
    },
    { text: "They had asked for the visit through Chongryon.", sources: ["hankyung-1994-06-02-jsp-plan"] },
    { text: "No page read says whether the visit took place." },
    {
      text: "Tani, who had been in the DPRK several times, wished to convey Japan's view of the nuclear question. The group was to leave Japan on 13 June and go by way of Beijing; it would be the first visit of members of the Diet over that question, Seoul Shinmun wrote.",
      sources: ["hankookilbo-1994-06-02-tani-plan", "seoul-1994-06-02-tani-plan"],
    },
  ],
  sources: ["seoul-1994-06-02-tani-plan", "hankookilbo-1994-06-02-tani-plan", "hankyung-1994-06-02-jsp-plan"],
  evidence: {
    delegations: ["hankookilbo-1994-06-02-tani-plan", "hankyung-1994-06-02-jsp-plan", "seoul-1994-06-02-tani-plan"],
  },
};
