import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-11-16-pyongyang-tani",
  title: "Chairman of the Japanese trade association in Pyongyang, November 1990",
  channel: "party",
  status: "held",
  start: "1990-11-16",
  end: "1990-11-20",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "japan-dprk-trade-association",
      capacity: "party",
      size: 4,
      members: [
        {
          delegate: "yoichi-tani",
          role: "head",
          post: "Chairman; member of the House of Representatives (Liberal Democratic Party)",
        },
      ],
      sources: ["hankyung-1990-11-09-trade-delegation", "hankyung-1990-11-21-tani-returns"],
    },
    {
      side: "KP",
      organization: "administration-council",
      capacity: "party",
      members: [
        { delegate: "kim-tal-hyon", role: "head", post: "Deputy premier; chairman of the External Economic Committee" },
        {
          delegate: "ri-song-rok",
          role: "member",
          post: "Chairman of the Committee for the Promotion of International Trade",
        },
      ],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "They agreed on delegations for economy and trade in both directions: Japan's, a mission for development and imports, was to go in April 1991 and the DPRK's to follow, Tani said.",
    },
    {
      text: "The two sides were to talk in January 1991 and to conclude a new agreement on the payment of the DPRK's debts, Tani said.",
    },
  ],
  history: [
    { status: "planned", on: "1990-09-11", start: "1990-09-17", sources: ["hankyung-1990-09-12-trade-delegation"] },
    {
      status: "planned",
      on: "1990-11-09",
      start: "1990-11-15",
      end: "1990-11-20",
      place: "pyongyang",
      sources: ["hankyung-1990-11-09-trade-delegation"],
    },
  ],
  remarks: [
    {
      text: "The first visit of the association since October 1986.",
      sources: ["hankyung-1990-11-09-trade-delegation"],
    },
    {
      text: "Tani told the press on 21 November. The page puts the debts at 80 billion yen and the trade of the year before at 68.3 billion.",
    },
    {
      text: "On 20 June 1990 the DPRK's trade committee had accepted a visit, according to sources whom Kyodo quoted; the association's managing director was to go on 20 July.",
      sources: ["hankyung-1990-07-09-trade-invitation"],
    },
    {
      text: "As planned in September, the visit was to come before the mission of the two parties, at Kim Tal Hyon's invitation and for about a week; a trade office and the resumption of talks on repaying the debt, among other things, were to be discussed.",
      sources: ["hankyung-1990-09-12-trade-delegation"],
    },
  ],
  sources: [
    "hankyung-1990-11-21-tani-returns",
    "hankyung-1990-11-09-trade-delegation",
    "hankyung-1990-09-12-trade-delegation",
  ],
};
