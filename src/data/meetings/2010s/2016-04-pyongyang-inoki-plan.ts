import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2016-04-pyongyang-inoki-plan",
  title: "Visit of a member of the House of Councillors to Pyongyang, given up in April 2016",
  channel: "informal",
  status: "cancelled",
  start: "2016-04-08",
  end: "2016-04-11",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      description: "not for the government",
      members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
    },
    { side: "KP", capacity: "party", description: "leading people of the government, not named", members: [] },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "Inoki did not go: the chairman of the house's steering committee had asked him not to go, on the ground of the sanctions, and the Diet was sitting. According to NHK it was the committee's board that asked him.",
      sources: ["sankeibiz-2016-09-08-inoki", "chosonsinbo-2016-09-12-inoki", "nhk-2016-09-07-inoki"],
    },
  ],
  remarks: [
    {
      text: "He had been asked to start the marathon of Pyongyang; the secretariat of the house said that talks with leading people of the government were planned too.",
      sources: ["daily-2016-04-06-inoki", "chosonsinbo-2016-09-12-inoki"],
    },
    {
      text: "On 5 April the board of the house's steering committee talked about the notice of travel that Inoki had handed in. The Liberal Democratic Party and Komeito were against the journey, and the board was to go on talking about it. Read on a copy of a news item.",
      sources: ["aics-2016-04-06-inoki-plan"],
    },
  ],
  sources: ["sankeibiz-2016-09-08-inoki", "chosonsinbo-2016-09-12-inoki", "daily-2016-04-06-inoki"],
  evidence: {
    start: ["daily-2016-04-06-inoki"],
    end: ["daily-2016-04-06-inoki"],
    status: ["sankeibiz-2016-09-08-inoki", "chosonsinbo-2016-09-12-inoki"],
  },
};
