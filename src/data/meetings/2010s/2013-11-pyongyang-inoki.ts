import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-11-pyongyang-inoki",
  title: "A member of the House of Councillors meets Jang Song Thaek in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2013-11",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      description: "not for the government, and without leave of the house",
      members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
    },
    {
      side: "KP",
      organization: "national-defence-commission",
      capacity: "party",
      members: [{ delegate: "jang-song-thaek", role: "head", post: "Vice-chairman" }],
    },
  ],
  topics: ["exchange", "abductions"],
  outcomes: [
    {
      text: "According to Inoki's account he asked whether a group of members of the Diet could come, and Jang gave a positive answer; read only on a blog copy of an agency item.",
      sources: ["jiji-2014-01-09-inoki"],
    },
    {
      text: "Back from the visit he said that he had spoken with Jang of the abductions among other things, and that he had met Kim Yong Il as well; read only on a blog copy.",
      sources: ["kinsentansa-2013-11-08-nikkei-inoki"],
    },
    {
      text: "On 4 November he met Kim Yong Il, according to KCNA; Kim wished for exchange in sport with other countries, Japan among them. It was agreed that the body for sport and peace which Inoki heads should have an office in Pyongyang; by a page of January 2014 it was opened during the visit.",
      sources: ["ntv-2013-11-05-inoki-kim-yong-il", "huffpost-jp-2014-01-12-inoki"],
    },
    {
      text: "Jang, who then headed the state commission for sport, told him that he wished to promote sports exchange with the weight of the state, by a page of January 2014.",
      sources: ["huffpost-jp-2014-01-12-inoki"],
    },
    {
      text: "On 4 November Inoki and Ma Chol Su, secretary-general of the DPRK's friendship association with Japan (朝日友好親善協会) and once in charge of negotiations with Japan as head of the Foreign Ministry's Asian department, signed a paper on the office in Pyongyang and put up its plate, which calls it an agency (代理事務所). No Japanese staff were to be stationed there; the DPRK side was to see to the daily work.",
      sources: ["daily-2013-11-05-inoki-office"],
    },
  ],
  follows: "2013-07-pyongyang-inoki",
  remarks: [
    {
      text: "He left China for the DPRK on 2 November; the visit lasted six days, through the 7th.",
      sources: ["japantimes-2013-11-02-inoki", "japantimes-2013-11-13-inoki"],
    },
    { text: "The house barred him from its sittings for 30 days.", sources: ["japantimes-2014-01-13-inoki"] },
    {
      text: "He said on television that he had met Jang on 6 November; read only on a forum copy.",
      sources: ["2nn-2013-12-inoki-6-november"],
    },
    {
      text: "It was his 27th visit; he had also planned to meet Kim Yong Il. The house's steering committee had found the purpose unclear.",
      sources: ["japantimes-2013-11-02-inoki"],
    },
    {
      text: "His party suspended his membership for 50 days, among other penalties; read only on a blog copy of an agency item.",
      sources: ["jiji-2014-01-09-inoki"],
    },
    {
      text: "The co-leader of Inoki's party, Mayor Toru Hashimoto of Osaka, said that a single member could not be allowed to act as he pleased; members of parties of government and opposition criticised Inoki too. An expert took the visit for groundwork for a meeting of the two leaders, after thinking at first that Inoki might be on a secret errand of Abe. Read only on a forum copy.",
      sources: ["asyura-2013-11-06-postseven-inoki"],
    },
    {
      text: "On 8 November five parties, the Liberal Democratic Party, the Democratic Party, Komeito, Your Party and the Communist Party, moved that Inoki be punished for a grave breach of the house's rules; on the 13th the plenary adopted the motion by a majority, the first such motion since 1952, and sent it to the disciplinary committee. On the 12th his own party had barred him for 50 days as its deputy secretary-general and settled on demanding as long a suspension of his membership.",
      sources: ["ohmynews-2013-11-13-inoki", "nocut-2013-11-12-inoki"],
    },
    {
      text: "Leaving Haneda Inoki said that under Abe's policy of dialogue and pressure the dialogue had not moved at all and that he wished to use his contacts for Japan. He had, he said, given the house every paper that it asked for. The prime minister's side might have put pressure on him through his party, he said, though he was not sure.",
      sources: ["ohmynews-2013-11-03-inoki"],
    },
  ],
  sources: ["japantimes-2014-01-13-inoki", "afp-2014-01-17-inoki-calm"],
};
