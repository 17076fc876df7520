import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1975-10-13-pyongyang-jsp",
  title: "Vice-chairman of the Japan Socialist Party in Pyongyang on a private fisheries accord",
  channel: "party",
  status: "held",
  start: "1975-10-13",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "isamu-akamatsu", role: "head", post: "Vice-chairman" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "the director of the party's International Department, whom the page prints as 김만남",
      members: [],
    },
  ],
  topics: ["fisheries"],
  outcomes: [
    {
      text: "The DPRK side agreed to the party's proposal that delegates of Japanese fishers visit the DPRK for talks on a private fisheries accord, the party announced in Tokyo on the same day after a telephone call from Akamatsu.",
      sources: ["joongang-1419359-fishers-visit-agreed"],
    },
    {
      text: "The DPRK side demanded an accord with a guarantee of the Government of Japan and would not negotiate without an official verbal note, Akamatsu said in Tokyo on the 14th.",
      sources: ["joongang-1419458-guarantee-asked"],
    },
    {
      text: "If the talks went ahead, fishers' delegates would go to Pyongyang around April of the next year, he said.",
      sources: ["joongang-1419458-guarantee-asked"],
    },
  ],
  remarks: [
    { text: "Akamatsu had come for the 30th anniversary of the Workers' Party, which gives the year." },
    {
      text: "A source in Japan's Foreign Ministry said that the government did not mean to work for any private fisheries accord with the DPRK.",
      sources: ["joongang-1419458-guarantee-asked"],
    },
  ],
  sources: ["joongang-1419359-fishers-visit-agreed", "joongang-1419458-guarantee-asked"],
};
