import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-08-31-beijing-summit-preparation",
  title: "Consultation on the arrangements of the summit",
  channel: "informal",
  status: "reported",
  start: "2002-08-31",
  end: "2002-09-01",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "hitoshi-tanaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
  ],
  topics: ["arrangements"],
  outcomes: [
    {
      text: "Japan is to send an advance team of 14 to Pyongyang on 3 September and to open a liaison office in a hotel there.",
    },
  ],
  follows: "2002-08-25-pyongyang-director-talks",
  sources: ["donga-jp-2002-09-01-preparations"],
};
