import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2009-10-china-dpj",
  title: "Reported contact of a person connected with Japan's new ruling party, in China",
  channel: "informal",
  status: "reported",
  start: "2009-10",
  place: "china",
  delegations: [
    {
      side: "JP",
      organization: "dpj",
      capacity: "party",
      description:
        "a person connected with the party, who went, according to the report, in line with the wishes of the prime minister's office",
      members: [],
    },
    { side: "KP", capacity: "party", description: "a person of high rank, through a go-between", members: [] },
  ],
  topics: [],
  outcomes: [
    {
      text: "According to sources on the two countries' relations, the two persons exchanged views, through a go-between, on the outstanding matters between Japan and the DPRK.",
    },
  ],
  remarks: [
    {
      text: "The Sankei of 3 January 2010, read on copies only, reports several secret contacts in China, which began in about the summer of 2009, before the change of government. Another person, said to be close to the party's secretary-general, went to the DPRK's embassy in Beijing about once a month. The contact in the middle of October was a separate one.",
      sources: ["sankei-2010-01-03-contacts-copy"],
    },
    {
      text: "Over this series of contacts the party's side asked the DPRK side to check again where the abductees were. The answer, without a name, was that there was somebody in poor health. A senior official of the Foreign Ministry took the view that it was not known whether this was true, but that the DPRK might be sounding out the thinking of the Democratic Party's government.",
      sources: ["sankei-2010-01-03-contacts-copy", "mimizun-2010-01-03-sankei-contacts"],
    },
    {
      text: "A Chinese official, quoted by Foresight in 2010, had heard that contacts of members of parliament of the Democratic Party and others with the DPRK's ruling party, Foreign Ministry and embassy had spread from Beijing to Tianjin, Dandong and Shenyang.",
      sources: ["fsight-2010-dpj-contacts"],
    },
    {
      text: "The director of the United Front Department of the DPRK's ruling party, Kim Yang Gon, seems to have had a part in the contacts, the Sankei wrote. They came into full swing once the Hatoyama cabinet was in office.",
      sources: ["mimizun-2010-01-03-sankei-contacts"],
    },
    {
      text: "The Chinese official in Foresight took members of the cross-party league for normal relations founded in 2008 for the core of those who negotiated: of the Democratic Party above all, but he had also seen signs of visits by members of the People's New Party and others, and even of the Liberal Democratic Party. Foresight also has a word of the DPRK, by this channel or another: a new and thorough search had brought reports from some regions of people who might be abductees, and it wished to check them soon.",
      sources: ["fsight-2010-dpj-contacts"],
    },
    {
      text: "The Sankei thought it possible that formal talks of the two sides would begin before the summer of 2010, in which an upper house election was due, as Pressian retells it.",
      sources: ["pressian-2010-01-03-contacts"],
    },
  ],
  sources: ["sankei-2010-01-03-contacts-copy", "fsight-2010-dpj-contacts"],
  evidence: {
    start: ["sankei-2010-01-03-contacts-copy"],
    delegations: ["sankei-2010-01-03-contacts-copy"],
    outcomes: ["sankei-2010-01-03-contacts-copy"],
  },
};
