import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2003-02-21-beijing",
  title: "Reported contact of officials in Beijing",
  channel: "informal",
  status: "reported",
  start: "2003-02-21",
  end: "2003-02-22",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "hitoshi-tanaka", role: "member", post: "Vice minister, as the page has it" }],
    },
    { side: "KP", capacity: "party", description: "officials of the DPRK", members: [] },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "On the reports in the press the Chief Cabinet Secretary of Japan said on 5 March that he could not say anything particular now, as the other side's position had to be considered as well, and that the two sides are in contact from time to time. By the page he said that contacts behind the scenes on normal relations went on in spite of the nuclear question.",
    },
  ],
  remarks: [
    {
      text: "The Sankei Shimbun wrote that the two sides seemed to have met. The page calls Tanaka a vice minister, formerly head of the Asian and Oceanian Affairs Bureau, and names a second Japanese official, apparently with the wrong name.",
    },
  ],
  sources: ["hankyung-2003-03-06-fukuda"],
};
