import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-08-31-beijing-summit-preparation",
  title: "Consultation on the arrangements of the summit",
  channel: "informal",
  status: "held",
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
  topics: ["arrangements", "past-settlement", "security", "hijackers"],
  outcomes: [
    {
      text: "Japan is to send an advance team of 14, from the Foreign Ministry, the Defence Agency and others, to Pyongyang on 3 September, and to open a liaison headquarters of the government in a hotel there. The team is to settle programme, lodging, security, communications and flights with the DPRK side.",
    },
    {
      text: "Tanaka proposed economic cooperation as the form of compensation for colonial rule, the Yomiuri wrote on 1 September on the word of somebody involved in the negotiations. Missiles, nuclear inspection and the hijackers of 1970 were said to have been discussed as well, and both sides to have reaffirmed the principle of discussing all items together.",
      sources: ["joongang-4337606-cooperation"],
    },
  ],
  follows: "2002-08-25-pyongyang-director-talks",
  sources: ["donga-jp-2002-09-01-preparations", "mainichi-2002-09-01-contacts"],
  remarks: [
    {
      text: "Japan planned to send secretaries who deal with the DPRK at its embassy in China, and others, to Pyongyang as liaison officers, and to have them go on with that work after the summit.",
      sources: ["donga-jp-2002-09-01-preparations"],
    },
    {
      text: "Japan's embassy in Beijing called it an unofficial consultation and told neither the place nor the contents. The DPRK side seems to have been at director-general level.",
      sources: ["mainichi-2002-09-01-contacts"],
    },
    {
      text: "On 31 August Tanaka also called on China's foreign minister, told him how the summit had come about and asked for China's cooperation.",
      sources: ["donga-jp-2002-09-01-preparations"],
    },
  ],
  evidence: { topics: ["donga-jp-2002-09-01-preparations", "joongang-4337606-cooperation"] },
};
