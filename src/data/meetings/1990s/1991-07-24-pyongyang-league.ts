import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-07-24-pyongyang-league",
  title: "Kim Il Sung receives the Diet members' league in Hamhung",
  channel: "party",
  status: "held",
  start: "1991-07-24",
  end: "1991-07-24",
  place: "hamhung",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "hajime-ishii", role: "head", post: "Chairman; member of the House of Representatives" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-il-sung", role: "head" },
        {
          delegate: "kim-yong-sun",
          role: "member",
          post: "Secretary for international affairs; chief adviser of the friendship association",
        },
        {
          delegate: "kim-yang-gon",
          role: "member",
          post: "Deputy director of a department; chairman of the friendship association",
        },
        {
          delegate: "jong-jun-gi",
          role: "member",
          post: "Chairman of the committee for cultural relations; adviser of the association",
        },
      ],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "Kim Il Sung said that the talks on relations, to be resumed at the end of August, would go smoothly, and that he thought that relations could be set up at once.",
      sources: ["hankyung-1991-07-25-kim-hamhung"],
    },
    {
      text: "On the same visit Hajime Ishii and Kim Yang Gon signed an accord: better economic and trade relations by exchanging trade missions, more exchange in science, technology, culture, the arts and sport, more air links, and ties of twin cities (KCNA of 25 July, in The Korea Economic Daily).",
      sources: ["hankyung-1991-07-26-league-agreement"],
    },
  ],
  remarks: [
    {
      text: "DPRK radio spoke of a friendly mood and gave no subject; a luncheon and a show followed. The guests were part of the large group, 336 members of the Diet and of local assemblies, that had left for Pyongyang on 21 July.",
      sources: ["hankyung-1991-07-24-kim-diet-league", "hankyung-1991-07-22-336-visitors"],
    },
    {
      text: "On 21 July the DPRK held a rally in Pyongyang to welcome the league and a plenary meeting of the friendship association, according to its radio. An adviser of the association, who headed the Workers' Party's committee for the city of Pyongyang, called better relations a wish of both peoples that mattered for peace in Northeast Asia as well. Kim Yang Gon announced further meetings of the league with officers of the association, in plenary, in committees and in a political talk: on relations, on Koreans in Japan, on trade and economic exchange, and on culture, the arts, scholarship and sport. Ishii called it most important to build new good-neighbourly relations on reflection on the past and hoped that active diplomacy of the DPRK would clear away misunderstanding and prejudice abroad and in some quarters in Japan.",
      sources: ["hankyung-1991-07-22-league-plenary"],
    },
    {
      text: "Officials of Japan had announced the visit on 21 June: some 300 members of the Diet and of local assemblies were to attend a symposium, from 21 to 25 July; no group from the Diet that went to the DPRK had been larger, according to the report.",
      sources: ["hankyung-1991-06-22-league-plan"],
    },
    {
      text: "Kyodo reported the meeting from Hamhung, where it was held in a theatre of the town. The page of 24 July has only that the delegation was visiting Pyongyang.",
      sources: ["hankyung-1991-07-25-kim-hamhung"],
    },
    {
      text: "Ishii said in a television interview on 21 June that he would lead the group and that it would meet Kim Il Sung and other senior officials. The symposium was to deal with normal relations, trade and other economic questions, and the legal status of Koreans in Japan.",
      sources: ["hankyung-1991-06-22-league-plan"],
    },
  ],
  sources: ["hankyung-1991-07-24-kim-diet-league", "hankyung-1991-07-25-kim-hamhung"],
  evidence: { place: ["hankyung-1991-07-25-kim-hamhung"], topics: ["hankyung-1991-07-25-kim-hamhung"] },
};
