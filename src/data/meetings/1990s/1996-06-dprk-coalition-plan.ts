import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-06-dprk-coalition-plan",
  title: "Mission of Japan's coalition parties to the DPRK, as planned for June 1996",
  channel: "party",
  status: "planned",
  start: "1996-06",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      members: [
        {
          delegate: "taro-nakayama",
          role: "head",
          post: "Chairman of the foreign affairs research commission of the Liberal Democratic Party; former Minister for Foreign Affairs",
        },
        { delegate: "nosaka-jsp", role: "member", post: "Former Chief Cabinet Secretary; deputy head" },
      ],
    },
    { side: "KP", capacity: "party", description: "the host is not named on the page", members: [] },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [],
  remarks: [
    {
      text: "According to a diplomatic source in Tokyo, to speak about the normalisation talks and a third delivery of rice; as the source understood, the head and the deputy head had been picked informally. People of an association of firms that traded with the DPRK were planning a visit as well, to speak, as it was put, about how the DPRK would pay its debts to Japan. No page read says that the mission went.",
    },
  ],
  sources: ["hankookilbo-1996-05-04-coalition-june"],
};
