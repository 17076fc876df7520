import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1986-10-20-dprk-tani",
  title: "Chairman of the Japanese trade association in the DPRK, October 1986",
  channel: "party",
  status: "held",
  start: "1986-10-20~",
  end: "1986-10-29~",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "japan-dprk-trade-association",
      capacity: "party",
      description: "with ten or more representatives of companies that trade with the DPRK",
      members: [
        {
          delegate: "yoichi-tani",
          role: "head",
          post: "Chairman; member of the House of Representatives (Liberal Democratic Party)",
        },
      ],
      sources: ["joongang-2071121-two-visits-plan"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "as planned",
      members: [],
      sources: ["joongang-2071121-two-visits-plan"],
    },
  ],
  topics: ["exchange"],
  outcomes: [],
  history: [
    {
      status: "planned",
      on: "1986-10-16~",
      start: "1986-10-20~",
      end: "1986-10-29~",
      place: "pyongyang",
      sources: ["joongang-2071121-two-visits-plan"],
    },
  ],
  remarks: [
    {
      text: "As planned, they were to talk about trade and the DPRK's debts to Japan, Japanese diplomatic sources said on 16 October.",
      sources: ["joongang-2071121-two-visits-plan"],
    },
    {
      text: "A report of 1990 says that the association had last visited the DPRK in October 1986; what was said then is on no page read.",
      sources: ["hankyung-1990-11-09-trade-delegation"],
    },
    { text: "The days are those of the plan." },
  ],
  sources: [
    "hankyung-1990-11-09-trade-delegation",
    "joongang-2071121-two-visits-plan",
    "hankyung-1990-07-09-trade-invitation",
  ],
  evidence: {
    start: ["joongang-2071121-two-visits-plan", "hankyung-1990-11-09-trade-delegation"],
    status: ["hankyung-1990-11-09-trade-delegation"],
  },
};
