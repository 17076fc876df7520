import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-10-28-kuala-lumpur-heads",
  title: "The two heads of delegation in Kuala Lumpur on the eve of the twelfth round",
  channel: "informal",
  status: "reported",
  start: "2002-10-28",
  end: "2002-10-28",
  place: "kuala-lumpur",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [{ delegate: "katsunari-suzuki", role: "head", post: "Head of the delegation" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "jong-thae-hwa", role: "head", post: "Head of the delegation" }],
    },
  ],
  topics: ["abductions", "security"],
  outcomes: [
    {
      text: "Suzuki was said to have told Jong that without progress on the abductions and nuclear development the normalisation talks could hardly move; Jong was reported to have answered only that he would think about it.",
    },
  ],
  follows: "2002-09-17-pyongyang-summit",
  remarks: [
    {
      text: "An informal talk after Suzuki had arrived. According to Yonhap both delegations came in the evening. At the airport Jong said that he did not mean to discuss the nuclear question and that the abductions were over and done with.",
      sources: ["hankyung-2002-10-29-round12-eve", "hankyung-2002-10-28-round12-eve"],
    },
    {
      text: "The Mainichi has Jong arrive in the morning. Jong told it and others that he had not come prepared to discuss nuclear arms and that the abductions were completely settled; whether the five could live in Japan for good he did not answer directly. Read only on a forum copy.",
      sources: ["asyura-2002-10-28-mainichi-jong"],
    },
  ],
  sources: ["hankyung-2002-10-29-round12-eve"],
};
