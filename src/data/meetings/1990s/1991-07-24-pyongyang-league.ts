import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-07-24-pyongyang-league",
  title: "Kim Il Sung receives the Diet members' league in Pyongyang",
  channel: "party",
  status: "held",
  start: "1991-07-24",
  end: "1991-07-24",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "hajime-ishii", role: "head", post: "Chairman; member of the House of Representatives" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-il-sung", role: "head" },
        {
          delegate: "kim-yong-sun",
          role: "member",
          post: "Secretary for international affairs; chief adviser of the friendship association",
        },
        {
          delegate: "kim-yang-gon",
          role: "member",
          post: "Deputy director of a department; chairman of the friendship association",
        },
        {
          delegate: "jong-jun-gi",
          role: "member",
          post: "Chairman of the committee for cultural relations; adviser of the association",
        },
      ],
    },
  ],
  topics: [],
  outcomes: [],
  follows: "1991-02-japan-wpk",
  remarks: [
    {
      text: "DPRK radio spoke of a friendly mood and gave no subject; a luncheon and a show followed. The guests were part of the large group, 336 members of the Diet and of local assemblies, that had left for Pyongyang on 21 July.",
      sources: ["hankyung-1991-07-24-kim-diet-league", "hankyung-1991-07-22-336-visitors"],
    },
  ],
  sources: ["hankyung-1991-07-24-kim-diet-league"],
};
