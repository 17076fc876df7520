import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1985-06-06-japan",
  title: "Chairman of the DPRK's friendship association in Japan",
  channel: "party",
  status: "held",
  start: "1985-06-06",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      description: "the host, and other politicians and officials whom the guests met",
      members: [
        { delegate: "yoichi-tani", role: "head", post: "Acting chairman" },
        { delegate: "masayoshi-ito", role: "member", post: "Former Minister for Foreign Affairs" },
      ],
    },
    {
      side: "JP",
      organization: "fisheries-agency-japan",
      capacity: "party",
      description: "the deputy director-general",
      members: [],
      sources: ["joongang-1999666-kim-u-jong-contacts"],
    },
    {
      side: "KP",
      organization: "dprk-japan-friendship-association",
      capacity: "party",
      members: [
        {
          delegate: "kim-u-jong",
          role: "head",
          post: "Chairman; also of the cultural relations body, and deputy director of the Workers' Party's department of external liaison",
        },
      ],
      size: 6,
    },
  ],
  topics: ["exchange", "fisheries"],
  outcomes: [
    {
      text: "Kim was reported to have said on the 12th that trade offices on both sides were agreed in principle at a meeting of a Japan-DPRK friendship association, a very good thing, and that care was needed lest they be used for mutual recognition and contact.",
      sources: ["joongang-2000564-trade-offices-again"],
    },
  ],
  remarks: [
    {
      text: "From the 6th Kim met the deputy director-general of the Fisheries Agency, the heads of both houses of the Diet and a former foreign minister, on the 11th a former prime minister and on the 12th Tani. With the former prime minister Kim exchanged views on Korea, such as the problems of reopening the dialogue of North and South. With politicians of the Liberal Democratic Party the subjects included visits between the parties and trade missions in Tokyo and Pyongyang.",
      sources: ["joongang-1999666-kim-u-jong-contacts", "joongang-2000564-trade-offices-again"],
    },
    {
      text: "The pages print days of a month alone; June 1985 is our reading, from pages of known days before and after them by article number.",
    },
    {
      text: "In the evening of the 6th Kim dined with the deputy director-general of the Fisheries Agency and is said to have talked about fisheries. Some took it for a contact at government level, since the deputy director-general was a senior official of the government. In the morning he had pressed the heads of both houses for an exchange of people between the two countries, according to informed sources.",
      sources: ["joongang-1999479-trade-offices-proposed"],
    },
  ],
  sources: [
    "joongang-1999479-trade-offices-proposed",
    "joongang-1999666-kim-u-jong-contacts",
    "joongang-2000564-trade-offices-again",
  ],
  evidence: { start: ["joongang-1999666-kim-u-jong-contacts"] },
  sessions: [
    {
      start: "1985-06-06",
      venue: "First office building of the members of the House of Representatives",
      summary:
        "Two hours in the afternoon with six guests: Tani proposed trade offices on both sides, and said that he wished for exchange between friends in Japan and the DPRK on humanitarian grounds; Kim was to answer on the 12th.",
      sources: ["joongang-1999479-trade-offices-proposed"],
    },
    {
      start: "1985-06-12",
      summary:
        "Tani and Kim on trade offices and the exchange of persons. Kim also met the press, in the first office building of the members of the House of Representatives.",
      sources: ["joongang-2000564-trade-offices-again"],
    },
  ],
};
