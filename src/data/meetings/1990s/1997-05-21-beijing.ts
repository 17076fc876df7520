import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-05-21-beijing",
  title: "Reported talks of section chiefs in Beijing on home visits",
  channel: "informal",
  status: "reported",
  start: "1997-05-21",
  end: "1997-05-22?",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koro-bessho", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "section chief 김철호 (金哲虎)",
      members: [],
    },
  ],
  topics: ["home-visits", "japanese-spouses"],
  outcomes: [],
  remarks: [
    {
      text: "How many Japanese wives should come home for a visit, and when, was to be discussed; the contact was to go on until 22 May.",
    },
    {
      text: "Japan's chief cabinet secretary said on 21 May that all the Japanese wives should come, and that a selection would not do.",
    },
    {
      text: "Beside the home visits, Bessho was understood to be going to demand that the DPRK side explain the abductions, the smuggling of drugs and other cases. Apart from the normalisation talks, Japan meant to raise such contacts to directors-general or higher and to look into aid with rice, the Dong-A Ilbo wrote.",
      sources: ["donga-1997-05-21-section-chiefs"],
    },
    {
      text: "On 20 May the Dong-A Ilbo still had a contact of directors-general planned for the 21st at the earliest. Japan held that tens or hundreds of the wives should come, not the three or four of whom the DPRK spoke; the DPRK was said to call that difficult, as it did not know exactly where they lived. The policy chief of the Liberal Democratic Party, Taku Yamasaki, held that the home visit of all the wives, some 1,800, had to come about.",
      sources: ["donga-1997-05-20-contact-planned"],
    },
    {
      text: "A diplomatic source said on 19 May that, to its knowledge, Japan had told South Korea, among other things, about its dealings with the DPRK over the home visits and about the DPRK's request that the three coalition parties send a delegation. Japan was using its channels in New York and Beijing for contacts with the DPRK, the Dong-A Ilbo wrote.",
      sources: ["donga-1997-05-20-contact-planned"],
    },
  ],
  sources: ["donga-1997-05-21-section-chiefs"],
};
