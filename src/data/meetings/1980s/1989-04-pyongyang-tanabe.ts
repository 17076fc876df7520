import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1989-04-pyongyang-tanabe",
  title: "Former secretary-general of the Japan Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1989-04~",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "makoto-tanabe", role: "head", post: "Former secretary-general" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [{ delegate: "kim-il-sung", role: "head" }] },
  ],
  topics: ["detainees", "normalisation"],
  outcomes: [
    {
      text: "Tanabe said on 4 April that he had agreed with the DPRK side to revive talks of the governments on the detained crew members.",
    },
    {
      text: "The Workers' Party was ready to receive a delegation of the Liberal Democratic Party, in September at the earliest, in his words.",
    },
    {
      text: "The DPRK side did not insist that the soldier be sent back to it, but asked that he not be sent to South Korea, Tanabe said.",
      sources: ["joongang-2321331-tanabe-pyongyang"],
    },
    {
      text: "Tanabe handed over a letter of Shin Kanemaru's. The DPRK side welcomed a visit of Kanemaru's, or of a delegation of the Liberal Democratic Party under leading people, him among them.",
      sources: ["joongang-2412402-kanemaru-letter"],
    },
  ],
  follows: "1989-01-japan-wpk",
  remarks: [
    {
      text: "He was to leave on 30 March 1989; on that day the prime minister was expected to apologise in the Diet for the colonial rule of Korea.",
      sources: ["hankyung-1989-03-28-tanabe-plan"],
    },
    {
      text: "Back in Japan, he told the prime minister of his visit on 10 April.",
      sources: ["hankyung-1989-04-11-tanabe-reports"],
    },
  ],
  sources: ["joongang-2321331-tanabe-pyongyang", "hankyung-1989-04-11-tanabe-reports"],
  evidence: {
    start: ["hankyung-1989-04-11-tanabe-reports", "hankyung-1989-03-28-tanabe-plan"],
    delegations: ["joongang-2321331-tanabe-pyongyang"],
    outcomes: ["joongang-2321331-tanabe-pyongyang"],
  },
};
