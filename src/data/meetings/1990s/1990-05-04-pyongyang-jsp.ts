import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-05-04-pyongyang-jsp",
  title: "Official of the Japan Socialist Party in Pyongyang on detained crew members",
  channel: "party",
  status: "held",
  start: "1990-05-04",
  end: "1990-05-08",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "hajime-fukada", role: "head", post: "Director of the popular movements bureau" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "officers of the party, Ho Dam among them",
      members: [{ delegate: "ho-dam", role: "head" }],
      sources: ["hankyung-1990-05-09-fukada-back"],
    },
  ],
  topics: ["detainees", "arrangements"],
  outcomes: [
    {
      text: "The DPRK side repeated its call to end a hostile policy and was positive about a mission under Shin Kanemaru, a delegation to Japan under somebody of the rank of a member of the Political Bureau, and the release of the crew, in Fukada's words.",
      sources: ["hankyung-1990-05-09-fukada-back"],
    },
    {
      text: "Its basic position was still that there could be no release without the return of the soldier who had fled to Japan, but its attitude to a solution seemed more constructive to Fukada.",
      sources: ["hankyung-1990-05-09-fukada-back"],
    },
  ],
  remarks: [
    {
      text: "Fukada was to sound out a visit to Japan of a high official of the Workers' Party, of the rank of a member of the Political Bureau, and went at the DPRK's request, as the secretary-general of his party announced on 25 April.",
      sources: ["hankyung-1990-04-26-fukada-plan"],
    },
    {
      text: "The Chief Cabinet Secretary said that a delegation under somebody of the rank of a member of the Political Bureau would be let in without conditions, Japanese media reported. The secretary-general of the Socialist Party and Fukada had called on the Chief Cabinet Secretary to tell him of the journey and to ask for the government's help.",
      sources: ["hankyung-1990-04-26-fukada-plan"],
    },
  ],
  sources: ["hankyung-1990-05-09-fukada-back", "joongang-2458861-fukada-crew", "hankyung-1990-04-26-fukada-plan"],
  evidence: {
    start: ["joongang-2458861-fukada-crew", "hankyung-1990-04-26-fukada-plan"],
    end: ["hankyung-1990-05-09-fukada-back", "joongang-2458861-fukada-crew"],
  },
  variants: [
    {
      field: "end",
      value: "after a week",
      sources: ["hankyung-1990-05-09-fukada-back"],
      note: "The plan was five days, from the 4th to the 8th; he was back on the 8th",
    },
  ],
};
