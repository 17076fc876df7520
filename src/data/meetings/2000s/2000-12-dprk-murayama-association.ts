import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-12-dprk-murayama-association",
  title:
    "Mission of a Japanese association for normal relations with the President of the Presidium of the Supreme People's Assembly",
  channel: "informal",
  status: "held",
  start: "2000-12",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description:
        "the National Association for Normalisation of Japan-DPRK Relations (日朝国交促進国民協会): its chairman and two vice-chairmen at the centre",
      members: [{ delegate: "tomiichi-murayama", role: "head", post: "Chairman of the association" }],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [{ delegate: "kim-yong-nam", role: "head", post: "President" }],
    },
  ],
  topics: ["past-settlement", "normalisation"],
  outcomes: [
    {
      text: "Kim Yong Nam said that the talks of Japan and the DPRK would come to nothing without a sincere apology and reparation for the past, Murayama told the press. He took it as a hint that the normalisation talks would not soon go on.",
      sources: ["donga-2000-12-05-murayama"],
    },
    {
      text: "The head of the external cooperation bureau of the DPRK's Ministry of Agriculture told the mission that the year's food production came to only 3.262 million tonnes and that some 2.2 million tonnes of food were lacking.",
      sources: ["donga-2000-12-05-murayama"],
    },
    {
      text: "Murayama proposed a compromise, by The Dong-A Ilbo in 2002: in essence the way of 1965 with South Korea, but with words by which the DPRK could read Japan's aid as reparation. The DPRK refused and asked for a true apology and compensation.",
      sources: ["donga-2002-08-30-sum"],
    },
  ],
  remarks: [
    { text: "The association had been founded on 3 July 2000.", sources: ["wadaharuki-2021-04-29-review-meeting"] },
    {
      text: "The report of 2021 on a personal site does not say where in the DPRK they met or of what they spoke.",
      sources: ["wadaharuki-2021-04-29-review-meeting"],
    },
    {
      text: "In its founding declaration the association held it necessary and possible to conclude the talks and set up relations within 2001, at the latest by the football World Cup of 2002.",
      sources: ["wadaharuki-2021-01-15-review"],
    },
    {
      text: "The journey was from 30 November to 5 December, with a party of eight besides Murayama, who spoke to the press at the airport of Beijing on the way home.",
      sources: ["donga-2000-12-05-murayama"],
    },
    {
      text: "The association sent its second mission to the DPRK in June 2002, led by its secretary-general. At its anniversary party in Tokyo on 29 July 2002, just before the foreign ministers met in Brunei, it stressed once more that the normalisation talks had to reopen.",
      sources: ["korea-np-2002-08-07-association"],
    },
    {
      text: "In August 2003 a vice-chairman of the association took a letter along to the DPRK's committee for cultural relations with foreign countries: the association welcomed the six-party talks and wished for normal relations. An answer came on 27 August.",
      sources: ["korea-np-2003-09-16-lecture"],
    },
  ],
  sources: ["wadaharuki-2021-04-29-review-meeting", "donga-2000-12-05-murayama"],
};
