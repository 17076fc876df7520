import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2006-12-dprk-koizumi-plan",
  title: "Third journey of Junichiro Koizumi to the DPRK, as an envoy of Prime Minister Abe",
  channel: "informal",
  status: "planned",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      members: [
        {
          delegate: "junichiro-koizumi",
          role: "head",
          post: "Former prime minister; envoy of the prime minister, as he put it",
        },
      ],
    },
    { side: "KP", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["security", "abductions"],
  outcomes: [],
  remarks: [
    {
      text: "According to Taku Yamasaki, Koizumi told him on the evening of 6 December that he would not mind going a third time if it served to bring the Pyongyang Declaration back to life, and then as Abe's envoy; Yamasaki offered to arrange it, the Yomiuri Shimbun wrote.",
      sources: ["yomiuri-2006-12-07-koizumi", "mbn-2006-12-07-koizumi"],
    },
    {
      text: "According to the account that Yamasaki gave his group on 7 December, the proposal was his own, and Koizumi listened.",
      sources: ["yomiuri-2006-12-07-koizumi"],
    },
    {
      text: "According to the Hankyoreh Koizumi said that he would not meddle in what Abe's government does, but that as a politician he felt bound to bring about a Korean peninsula without nuclear arms; the paper thought a journey unlikely, as the prime minister was raising pressure.",
      sources: ["hani-2006-12-07-koizumi"],
    },
    {
      text: "DPRK officials told Yamasaki, who was in the DPRK in January 2007, that they did not wish for a third visit, as he said in February.",
      sources: ["kyodo-2007-02-18-yamasaki"],
    },
    {
      text: "Chief Cabinet Secretary Shiozaki would not comment on Koizumi's words: he had not spoken with him directly about it.",
      sources: ["japantimes-2006-12-08-koizumi"],
    },
    {
      text: "Yamasaki had pointed out that the Pyongyang Declaration had become empty through the DPRK's nuclear test; by Yamasaki's account to his group Koizumi also said that dialogue and pressure towards the DPRK had to be balanced.",
      sources: ["yomiuri-2006-12-07-koizumi"],
    },
  ],
  sources: [
    "mbn-2006-12-07-koizumi",
    "voakorea-2006-12-07-koizumi",
    "yomiuri-2006-12-07-koizumi",
    "japantimes-2006-12-08-koizumi",
  ],
  evidence: { topics: ["mbn-2006-12-07-koizumi"] },
};
