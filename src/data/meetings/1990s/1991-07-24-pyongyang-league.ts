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
  remarks: [
    {
      text: "DPRK radio spoke of a friendly mood and gave no subject; a luncheon and a show followed. The guests were part of the large group, 336 members of the Diet and of local assemblies, that had left for Pyongyang on 21 July.",
      sources: ["hankyung-1991-07-24-kim-diet-league", "hankyung-1991-07-22-336-visitors"],
    },
    {
      text: "On 21 July the DPRK held a rally in Pyongyang to welcome the league and a plenary meeting of the friendship association, according to its radio. Kim Yang Gon announced committees and a political talk on relations, on Koreans in Japan, on trade and on culture and sport; Ishii named reflection on the past as the ground for new relations and hoped that active diplomacy of the DPRK would clear away misunderstanding.",
      sources: ["hankyung-1991-07-22-league-plenary"],
    },
    {
      text: "Officials of Japan had announced it on 21 June as a symposium for some 300 members of the Diet and of assemblies, from 21 to 25 July; no group from the Diet that went to the DPRK had been larger, according to the report.",
      sources: ["hankyung-1991-06-22-league-plan"],
    },
  ],
  sources: ["hankyung-1991-07-24-kim-diet-league"],
};
