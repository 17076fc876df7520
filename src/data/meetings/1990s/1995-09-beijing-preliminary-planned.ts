import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1995-09-beijing-preliminary-planned",
  title: "Preliminary talks in Beijing on reopening the normalisation talks, as agreed for September 1995",
  channel: "government",
  status: "planned",
  start: "1995-09",
  place: "beijing",
  series: "preliminary-talks",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "at the level of a deputy director-general",
      members: [],
    },
    { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
  ],
  topics: ["normalisation", "arrangements"],
  outcomes: [],
  remarks: [
    {
      text: "According to the Asahi, from several sources in the ruling parties: since the coalition's mission of the spring had agreed on reopening the normalisation talks hardly anything had moved; of late the DPRK had proposed preliminary talks, and Japan had accepted. The agenda of the main talks and other matters were to be their subject. No page read says that they were held; the next preliminary talks on record are those of August 1997.",
      sources: ["hankyung-1995-09-16-preliminary-plan"],
    },
    {
      text: "In August the government and the coalition had decided to reopen the normalisation talks from September, and had sounded out the DPRK through a senior officer of the Liberal Democratic Party, the Asahi Shimbun wrote. If the further rice that the DPRK had asked for was settled within August, Japan was said to plan to invite Kim Yong Sun in September to confirm the agreement of March first.",
      sources: ["hankookilbo-1995-08-14-september-talks"],
    },
  ],
  sources: ["hankyung-1995-09-16-preliminary-plan"],
};
