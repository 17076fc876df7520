import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-10-28-japan",
  title: "Contact of the foreign ministries on the date of the fifth round",
  channel: "informal",
  status: "held",
  start: "1991-10-28",
  end: "1991-10-28",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "sakutaro-tanino", role: "head", post: "Director-General, Asian Affairs Bureau" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "chon-yong-bok", role: "head", post: "Deputy director, 14th Department" }],
    },
  ],
  topics: ["arrangements", "security"],
  outcomes: [
    {
      text: "The Japanese side proposed to move the fifth round from early to the middle of November for the change of government in Japan and other reasons; the DPRK side would pass this on to its delegation.",
    },
  ],
  remarks: [
    {
      text: "In the evening, during a visit of the DPRK official to Japan; the report does not name the town.",
      sources: ["hankookilbo-1991-10-30-tanino-contact"],
    },
  ],
  sources: ["hankookilbo-1991-10-30-tanino-contact"],
};
