import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-07-pyongyang-inoki",
  title: "A newly elected member of the House of Councillors meets leaders in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2013-07",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      description: "not for the government",
      members: [{ delegate: "antonio-inoki", role: "head", post: "Elected in July; not yet a member in form" }],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [
        { delegate: "kim-yong-nam", role: "head", post: "De facto head of state, as the page has it; a courtesy call" },
      ],
    },
    {
      side: "KP",
      organization: "national-defence-commission",
      capacity: "party",
      members: [{ delegate: "jang-song-thaek", role: "head", post: "A top aide of the leader" }],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "Kim Yong Nam told him, by his account, that the two countries should be near not only on the map. Of the abductions and normal relations he had not spoken in depth, he said, since he did not stand for the state; he was back in Japan on 30 July. Read on a blog copy only.",
      sources: ["yomiuri-2013-07-30-inoki-back"],
    },
  ],
  remarks: [
    { text: "Late in the month, on a visit for an official event sixty years after the armistice." },
    {
      text: "In August Inoki told the press that he wanted to prepare the way for a meeting of Abe and Kim Jong Un.",
      sources: ["japantimes-2013-11-02-inoki"],
    },
  ],
  sources: ["japantimes-2013-11-02-inoki", "kyodo-2013-07-24-inoki"],
};
