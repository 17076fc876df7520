import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1987-11-tokyo-fisheries",
  title:
    "DPRK delegation under the chairman of its friendship association to Tokyo on a new private fisheries agreement, as planned",
  channel: "party",
  status: "planned",
  start: "1987-11",
  place: "tokyo",
  delegations: [
    { side: "JP", capacity: "party", description: "the Japanese side, whom the page does not name", members: [] },
    {
      side: "KP",
      organization: "dprk-japan-friendship-association",
      capacity: "party",
      members: [{ delegate: "kim-u-jong", role: "head", post: "Chairman" }],
    },
  ],
  topics: ["fisheries"],
  outcomes: [],
  remarks: [
    {
      text: "According to the Nihon Keizai Shimbun of 18 October; the agreement had run out the year before. The page prints the 18th and November; 1987 is our reading, from a change of government in Japan that was near and from article numbers.",
    },
  ],
  sources: ["joongang-2133871-fisheries-november-plan"],
};
