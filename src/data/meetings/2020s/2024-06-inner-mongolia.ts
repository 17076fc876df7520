import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2024-06-inner-mongolia",
  title: "Second contact planned in Inner Mongolia, June 2024",
  channel: "informal",
  status: "planned",
  start: "2024-06",
  place: "inner-mongolia",
  delegations: [
    { side: "JP", capacity: "party", description: "not named", members: [] },
    { side: "KP", capacity: "party", description: "not named", members: [] },
  ],
  topics: [],
  outcomes: [
    {
      text: "Whether the contact took place is not known.",
      sources: ["nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia", "joongang-2024-06-13-mongolia"],
    },
  ],
  follows: "2024-05-near-ulaanbaatar",
  remarks: [
    {
      text: "A second source told the JoongAng Ilbo that the two sides were to meet again in the second half of the week before 13 June.",
      sources: ["nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
    },
    {
      text: "Talks were planned for August 2024, too, Babr24 has from the JoongAng Ilbo.",
      sources: ["babr24-2024-06-17-mongolia"],
    },
  ],
  sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
  variants: [
    {
      field: "place",
      value: "mongolia",
      sources: ["babr24-2024-06-17-mongolia", "wanbiaoku-2024-06-13-mongolia"],
      note: "Babr24: Mongolia in mid-June, and the meeting was not agreed on in the end; a repost: Mongolia early in June",
    },
  ],
};
