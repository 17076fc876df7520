import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-02-10-japan-hwang",
  title: "Secretary of the Workers' Party of Korea with the secretary-general of the Social Democratic Party in Japan",
  channel: "party",
  status: "held",
  start: "1997-02-10",
  end: "1997-02-10",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      description: "by then the Social Democratic Party",
      members: [{ delegate: "shigeru-ito-jsp", role: "head", post: "Secretary-general" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        {
          delegate: "hwang-jang-yop",
          role: "head",
          post: "Secretary of the Central Committee; chairman of the foreign affairs committee of the Supreme People's Assembly",
        },
      ],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "Hwang called on Japan to decide for itself and improve relations with the DPRK, and held that the talks should reopen in the spirit of the declaration of the three parties of 1990.",
    },
  ],
  remarks: [
    {
      text: "He came on 30 January, mainly for a seminar in Tokyo from 7 to 9 February held by a body for the study of the Juche idea, and left on 11 February. Of those who had come from the DPRK of late he carried the most weight, The Dong-A Ilbo wrote.",
      sources: [
        "donga-1997-02-11-hwang",
        "hankookilbo-1997-01-31-hwang",
        "seoul-1997-01-31-hwang",
        "donga-1997-02-13-hwang-in-japan",
      ],
    },
    {
      text: "On 12 February, in Beijing, he asked for asylum at South Korea's embassy, as its Foreign Ministry announced. The DPRK's Foreign Ministry called that impossible, and the announcement a ruse to cover a kidnapping.",
      sources: ["napsnet-1997-02-14-hwang", "napsnet-1997-02-12-hwang"],
    },
    {
      text: "He had been expected to meet leading members of the Liberal Democratic Party as well; the party called that off, among other reasons because the briefing on four-party talks in New York was put off. A contact with officials of the government came to nothing, too.",
      sources: ["donga-1997-02-11-hwang"],
    },
    {
      text: "Before he came it was planned that he meet people of Chongryon in Kyoto on 31 January and then politicians, Takako Doi, the head of the Social Democratic Party, among them.",
      sources: ["donga-1997-01-29-hwang"],
    },
    {
      text: "In July Japan planned to send officials of its Foreign Ministry to Seoul for three days from the 14th, to ask Hwang about the DPRK's policy towards Japan and about the suspected abductions, the Sankei Shimbun wrote; what came of it was to be a main yardstick of Japan's policy towards the DPRK.",
      sources: ["seoul-1997-07-13-hwang-questions"],
    },
  ],
  sources: ["donga-1997-02-11-hwang"],
};
