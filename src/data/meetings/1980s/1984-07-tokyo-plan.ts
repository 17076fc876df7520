import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1984-07-tokyo-plan",
  title: "Delegation of the DPRK's friendship association to Tokyo, as invited in July 1984",
  channel: "party",
  status: "planned",
  start: "1984-07~",
  place: "tokyo",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "yoichi-tani", role: "head", post: "Acting chairman" }],
    },
    {
      side: "KP",
      organization: "dprk-japan-friendship-association",
      capacity: "party",
      members: [],
      description: "the body to which the invitation was addressed; its chairman was Hyon (현준극)",
    },
  ],
  topics: ["exchange", "fisheries"],
  outcomes: [],
  remarks: [
    {
      text: "The league sent the invitation on 13 July, for late July or early August, on these subjects among others: the extension of the private fisheries agreement, exchange of journalists, trade missions in either country and a stop in Pyongyang of the air route between Japan and China. The Mainichi Shimbun reported it on the 17th from sources in the league.",
    },
    {
      text: "A senior official of Japan's Foreign Ministry saw no reason to refuse the delegation entry if it was at working level.",
    },
    {
      text: "The page prints no month or year; July 1984 is our reading, from the visit of the president of the Republic of Korea that it calls near.",
    },
    {
      text: "On 14 September an official of the ministry said that the entry of DPRK delegates for fisheries talks would be decided case by case, but that working-level staff were enough for that purpose. The JoongAng Ilbo took it as confirming once more the earlier line that no senior official of the DPRK would be let in. The page prints the 14th alone; September is our reading, from article numbers.",
      sources: ["joongang-1782877-working-staff-enough"],
    },
  ],
  sources: ["joongang-1774216-league-invitation"],
};
