import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-04-dprk-councillors-plan",
  title: "Visit of some 100 local councillors of Japan to the DPRK, as considered",
  channel: "party",
  status: "planned",
  start: "2018-04/2018-05",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description: "members and former members of local assemblies, of whatever party; about 100 were aimed at",
      members: [],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "leading officials, whom the group meant to ask to see",
      members: [],
    },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "The aims were to call for restraint on the DPRK and the United States and for dialogue instead of pressure alone, according to several people of the group.",
    },
    { text: "Japan's government held that talks for their own sake have no meaning." },
  ],
  follows: "2017-10-dprk-councillors",
  sources: ["asahi-2018-02-22-councillors", "kantsuu-2018-02-22-councillors"],
  variants: [
    {
      field: "start",
      value: "2018-04-30",
      sources: ["5ch-2018-04-councillors-call"],
      note: "A call copied on a forum: from Beijing to Pyongyang on 30 April, back on 5 May, received by the friendship association with Japan",
    },
  ],
};
