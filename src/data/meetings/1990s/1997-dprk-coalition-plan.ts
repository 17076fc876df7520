import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-dprk-coalition-plan",
  title: "Delegation of Japan's coalition parties to the DPRK, to bring Japanese wives home, as considered in May 1997",
  channel: "party",
  status: "planned",
  start: "1997",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "Liberal Democratic Party, Social Democratic Party and New Party Sakigake",
      members: [],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: ["home-visits", "japanese-spouses"],
  outcomes: [],
  remarks: [
    {
      text: "A plan was being considered for the delegation to go soon in a chartered plane and to take some Japanese wives on board on its way back, for a visit home, a diplomatic source in Tokyo said. Japan thought, the source added, that relations, at a standstill over the suspected abduction of a schoolgirl and other matters, had to be improved in some way.",
    },
    {
      text: "Japan was also said to plan that its unofficial contacts, in the hands of section chiefs until then, be raised to directors-general or higher. The DPRK had let it know that it would allow some of the wives to visit home. Once relations and feeling in Japan were better, Japan would join in food aid through the United Nations, it was said.",
    },
  ],
  sources: ["donga-1997-05-17-higher-level"],
};
