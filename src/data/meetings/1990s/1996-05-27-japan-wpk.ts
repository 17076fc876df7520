import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-05-27-japan-wpk",
  title: "Delegation of the Workers' Party of Korea to Japan, put off",
  channel: "party",
  status: "postponed",
  start: "1996-05-27",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      description: "the host, by then the Social Democratic Party",
      members: [{ delegate: "chiba-jsp", role: "member", post: "Director of the international bureau" }],
      sources: ["seoul-1996-05-28-wpk-postponed"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        {
          delegate: "ri-jong-hyok",
          role: "head",
          post: "Deputy director of a department; vice-chairman of the Asia-Pacific Peace Committee",
        },
      ],
      sources: ["seoul-1996-05-28-wpk-postponed", "seoul-1996-05-22-wpk-27-may"],
    },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [],
  remarks: [
    {
      text: "The Social Democratic Party had asked Kim Yong Sun on 20 May to send a delegation; reopening the talks, more rice and a visit of his to Japan were expected to be the matters.",
      sources: ["seoul-1996-05-22-wpk-27-may"],
    },
    {
      text: "The visit was suddenly put off; the delegation had been due in Tokyo on 27 May. The Social Democratic Party said that the DPRK side gave as the reason that the three coalition parties did not agree, and could not say when it would come.",
      sources: ["seoul-1996-05-28-wpk-postponed"],
    },
    {
      text: "The Liberal Democratic Party and New Party Sakigake had decided on 21 May that talks with the delegation were hard while the DPRK had not accepted four-party talks on Korea.",
      sources: ["seoul-1996-05-22-wpk-27-may"],
    },
    {
      text: "On 8 May the prime minister told the chairman of his party's policy council to be careful with the visit; the chairman said that a meeting had to be held off.",
      sources: ["joongang-3310217-hashimoto-caution"],
    },
    {
      text: "The delegation stopped in Beijing just before its flight. The DPRK side sounded out early June, if the coalition came to agree; that was thought hard.",
      sources: ["hankookilbo-1996-05-28-wpk-stopped"],
    },
    {
      text: "Kim Yong Sun sent the Social Democratic Party a letter that hoped for good results of the visit on reopening the talks and on humanitarian questions, in effect a request for more rice, the Yomiuri wrote. Prime Minister Hashimoto said on 24 May that it was hard to talk about rice with the delegation; Tomiichi Murayama said on 25 May that rice on humanitarian grounds had to be actively considered.",
      sources: ["hankookilbo-1996-05-26-kim-letter"],
    },
    {
      text: "The Yomiuri Shimbun wrote on 25 April, from a leading member of the Social Democratic Party, that this party had invited Kim Yong Sun himself, in the form of an invitation of the three coalition parties: he might come before the summer at the earliest, and the normalisation talks reopen. The three parties had until then called for a visit of Ri Jong Hyok.",
      sources: ["seoul-1996-04-26-kim-invited"],
    },
    {
      text: "Word that the visit was put off came by fax in Kim Yong Sun's name, the director of the international bureau of the Social Democratic Party said.",
      sources: ["hankookilbo-1996-05-28-wpk-stopped"],
    },
  ],
  sources: ["seoul-1996-05-28-wpk-postponed", "seoul-1996-05-22-wpk-27-may", "hankookilbo-1996-05-28-wpk-stopped"],
  evidence: {
    start: ["seoul-1996-05-28-wpk-postponed", "seoul-1996-05-22-wpk-27-may"],
    status: ["seoul-1996-05-28-wpk-postponed"],
    topics: ["seoul-1996-05-22-wpk-27-may"],
  },
};
