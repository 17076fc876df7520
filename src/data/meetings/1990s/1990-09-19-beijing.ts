import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-09-19-beijing",
  title: "Reported secret contact of a former prime minister and a vice president of the DPRK in Beijing",
  channel: "informal",
  status: "reported",
  start: "1990-09-19",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [{ delegate: "noboru-takeshita", role: "head", post: "Former prime minister" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "ri-jong-ok", role: "head", post: "Vice President" }],
    },
  ],
  topics: ["normalisation"],
  outcomes: [{ text: "They were of one mind that relations should improve." }],
  remarks: [
    {
      text: "Reported by Japanese papers on 1 October, from members of both Japanese parties: Kim Il Sung spoke of it at a luncheon on 26 September and said that Takeshita did what he could and that his zeal had opened the way to a good result. Takeshita had come to see the Asian Games.",
    },
  ],
  sources: ["hankookilbo-1990-10-02-takeshita", "hankyung-1990-10-01-takeshita"],
  evidence: { start: ["hankookilbo-1990-10-02-takeshita"] },
  variants: [
    {
      field: "start",
      value: "1990-09-21",
      sources: ["hankyung-1990-10-01-takeshita"],
      note: "Another paper, on the same Japanese reports",
    },
  ],
};
