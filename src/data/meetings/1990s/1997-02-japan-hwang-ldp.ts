import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-02-japan-hwang-ldp",
  title: "Secretary of the Workers' Party of Korea with the Liberal Democratic Party in Japan, called off",
  channel: "party",
  status: "cancelled",
  start: "1997-02",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        { delegate: "taku-yamasaki", role: "head", post: "Chairman of the policy research council" },
        { delegate: "hiromu-nonaka", role: "member", post: "Acting secretary-general" },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "hwang-jang-yop", role: "head", post: "Secretary of the Central Committee" }],
    },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [],
  remarks: [
    {
      text: "Yamasaki formally called it off on 7 February; one of the party's reasons was that a briefing on four-party talks in New York had been put off. Yamasaki had asked for the understanding of South Korea's ambassador before.",
      sources: ["joongang-3399749-hwang", "donga-1997-02-11-hwang"],
    },
    {
      text: "The Dong-A Ilbo and JoongAng Ilbo also name the suspicion that a schoolgirl had been abducted; the former has her missing in Niigata for twenty years. A contact with officials of the government did not come about either.",
      sources: ["donga-1997-02-11-hwang", "joongang-3399749-hwang"],
    },
    {
      text: "The Seoul Shinmun called it most unusual that a secretary of the Central Committee came to Japan. Hwang was expected to ask for food and to prepare the ground for reopening the normalisation talks.",
      sources: ["seoul-1997-01-31-hwang"],
    },
    {
      text: "Yamasaki nevertheless declared on 7 February that the party would lead in preparing the ground for relations; he and others sent Hwang a letter to explain this stand.",
      sources: ["seoul-1997-02-11-hwang-balance"],
    },
    {
      text: "Hwang went as far as Kyoto, Nonaka's constituency, but was understood not to have met him either, JoongAng Ilbo wrote.",
      sources: ["joongang-3399749-hwang"],
    },
  ],
  sources: ["donga-1997-02-11-hwang", "joongang-3399749-hwang", "donga-1997-01-29-hwang", "seoul-1997-01-31-hwang"],
  evidence: {
    start: ["joongang-3399749-hwang"],
    topics: ["seoul-1997-01-31-hwang", "hankookilbo-1997-01-31-hwang"],
    delegations: ["donga-1997-02-11-hwang", "donga-1997-01-29-hwang", "seoul-1997-01-31-hwang"],
  },
};
