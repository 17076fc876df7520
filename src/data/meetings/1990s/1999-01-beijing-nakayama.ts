import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-01-beijing-nakayama",
  title:
    "Member of the Liberal Democratic Party in Beijing with a vice-chairman of the DPRK's Asia-Pacific Peace Committee",
  channel: "party",
  status: "held",
  start: "1999-01",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        {
          delegate: "masaaki-nakayama",
          role: "head",
          post: "Member of the House of Representatives, former head of the Management and Coordination Agency",
        },
      ],
    },
    {
      side: "KP",
      organization: "asia-pacific-peace-committee",
      capacity: "party",
      members: [{ delegate: "song-ho-gyong", role: "head", post: "Vice-chairman" }],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "Nakayama said that he would like to create a diplomatic foothold; the DPRK side answered that it would consider it carefully, according to his own account.",
    },
  ],
  sources: ["hankyung-1999-03-04-nakayama"],
};
