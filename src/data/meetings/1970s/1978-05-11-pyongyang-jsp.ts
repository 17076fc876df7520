import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1978-05-11-pyongyang-jsp",
  title: "Chairman of the Japan Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1978-05-11",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      size: 8,
      members: [
        { delegate: "ichio-asukata", role: "head", post: "Chairman" },
        { delegate: "noboru-akune", role: "member", post: "Vice-chairman; member of the House of Councillors" },
      ],
      sources: ["joongang-1482333-asukata-pak"],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "pak-song-chol", role: "head", post: "Vice President" }],
      sources: ["joongang-1482333-asukata-pak"],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "In the first talk, on the 12th, the Japanese side gave its view of the situation in Asia, Kyodo reported from Pyongyang.",
      sources: ["joongang-1482333-asukata-pak"],
    },
  ],
  remarks: [
    {
      text: "The party had formally decided on 21 April to send the delegation, as its fifth mission to the DPRK: six members, the heads of its international and publicity bureaus among them, to reach Pyongyang on 11 May and return to Japan on the 17th, with one talk with Kim Il Sung.",
      sources: ["joongang-1480813-jsp-fifth-mission"],
    },
    { text: "The pages print no year; 1978 is our reading, from article numbers." },
    {
      text: "On an 11th, by our reading of February 1978, Asukata had said that the DPRK had asked him to come, through Chongryon, about 15 days before; for lack of time he would send fisheries experts of the party in April instead, to talk about Japanese boats in the DPRK's waters. He also meant to invite scholars or working-level people from the DPRK and the Soviet Union to an international conference in Ishikawa prefecture on matters such as securing grounds for salmon and trout near Japan.",
      sources: ["joongang-1475899-fisheries-mission"],
    },
    {
      text: "On a 10th, by our reading of March 1978, Asukata said at a lecture that the party would send a delegation to have the provisional fisheries accord, which ran out at the end of June, prolonged. It would visit Pyongyang in April at the earliest.",
      sources: ["joongang-1477674-asukata-kyodo"],
    },
  ],
  sources: ["joongang-1482333-asukata-pak", "joongang-1480813-jsp-fifth-mission", "joongang-1475899-fisheries-mission"],
  evidence: { start: ["joongang-1482333-asukata-pak"], place: ["joongang-1482333-asukata-pak"] },
  variants: [
    {
      field: "delegations",
      value: "six members",
      sources: ["joongang-1480813-jsp-fifth-mission"],
      note: "The plan of the month before",
    },
  ],
};
