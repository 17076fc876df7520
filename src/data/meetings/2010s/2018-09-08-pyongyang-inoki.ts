import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-09-08-pyongyang-inoki",
  title: "A member of the House of Councillors meets Ri Su Yong again in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2018-09-08",
  end: "2018-09-08",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      description: "one independent member, in his own name",
      members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "ri-su-yong", role: "head", post: "Vice Chairman, Central Committee" }],
    },
  ],
  topics: ["exchange", "abductions"],
  outcomes: [
    {
      text: "According to Inoki's account the DPRK side wants to take part in the Olympics of 2020 and to work together with the South for that.",
      sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki"],
    },
    {
      text: "Inoki said that the abductions came up and that the DPRK side had asked him not to make public what was said.",
      sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki", "hodokyoku-2018-09-12-inoki"],
    },
    {
      text: "Inoki said that he had proposed an early visit to the DPRK by a group of Diet members of the governing and opposition parties.",
      sources: ["hodokyoku-2018-09-12-inoki"],
    },
    {
      text: "Ri told Inoki that a group of members of the Diet would be welcome, with the proviso that members of some standing came, Inoki said on coming home on 11 September.",
      sources: ["nhk-2018-09-11-inoki"],
    },
    {
      text: "On the abductions the DPRK side kept to its position that they are settled. Who would be in the group of members of the Diet, and when it would go, seemed to be open.",
      sources: ["chibanippo-2018-09-12-inoki"],
    },
  ],
  follows: "2017-09-08-pyongyang-inoki",
  remarks: [
    {
      text: "Inoki went for the 70th anniversary of the state: in Beijing on 6 September, in Pyongyang from the 7th, back in Beijing on the 11th.",
      sources: ["upi-2018-09-06-inoki", "wowkorea-2018-09-11-inoki"],
    },
    {
      text: "Kyodo, on the day of the talk, thought that Inoki took up the nuclear issue and the abductions beside exchange in sport.",
      sources: ["dailytohoku-2018-09-08-inoki"],
    },
    {
      text: "Chief Cabinet Secretary Suga asked citizens not to travel to the DPRK.",
      sources: ["upi-2018-09-06-inoki"],
    },
    {
      text: "In Beijing on the 11th Inoki said that Ri had been moved by his coming while the door to exchange was shut; friendly relations could not be had at once, and Japan had to think about how to use what had been built up. Inoki had travelled in a wheelchair after an operation.",
      sources: ["hankyung-2018-09-11-inoki", "newspim-2018-09-12-inoki"],
    },
  ],
  sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki", "nhk-2018-09-11-inoki"],
  evidence: {
    start: ["dailytohoku-2018-09-08-inoki", "kantsuu-2018-09-12-asahi-inoki"],
    end: ["dailytohoku-2018-09-08-inoki", "kantsuu-2018-09-12-asahi-inoki"],
  },
};
