import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-05-24-tokyo-symposium",
  title: "The DPRK's institute and officials of Japan at a symposium in Tokyo, as planned",
  channel: "multilateral",
  status: "planned",
  start: "1996-05-24",
  end: "1996-05-25",
  place: "tokyo",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "the head of the ministry's bureau of international intelligence and other officials",
      members: [],
    },
    {
      side: "KP",
      organization: "institute-disarmament-peace",
      capacity: "party",
      description: "the director and three or four scholars",
      members: [
        {
          delegate: "kim-pyong-hong-institute",
          role: "head",
          post: "Director; head of the international bureau of the DPRK's Foreign Ministry",
        },
      ],
    },
  ],
  topics: ["normalisation"],
  outcomes: [],
  remarks: [
    {
      text: "On Korean unification, held by a Pacific institute in Japan, with scholars of the Republic of Korea and of Japan. An exchange of views on the normalisation talks was expected.",
    },
    {
      text: "The Japanese institute announced on 1 May that the DPRK's institute would take part. Its scholars were to give a paper on the DPRK's policy of unification and to debate. The newspaper added that the DPRK's institute had served as an unofficial channel to Japan.",
    },
  ],
  sources: ["hankookilbo-1996-05-02-tokyo-symposium"],
};
