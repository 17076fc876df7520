import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-09-26-pyongyang-ministries",
  title: "Talk of officials of the two foreign ministries during the joint mission",
  channel: "government",
  status: "held",
  start: "1990-09-26/1990-09-28",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "yutaka-kawashima", role: "head", post: "Councillor, Asian Affairs Bureau" },
        { delegate: "eiji-yamamoto", role: "member", post: "Principal deputy director, Northeast Asia Division" },
      ],
      sources: ["japonologie-2022-yamamoto"],
    },
    { side: "KP", organization: "mofa-dprk", capacity: "party", members: [], sources: ["japonologie-2022-yamamoto"] },
  ],
  topics: ["normalisation", "arrangements"],
  outcomes: [
    {
      text: "The DPRK side proposed talks on normal relations. Asked whether it had not opposed them because they would deepen the division, it said that this had changed.",
      sources: ["japonologie-2022-yamamoto"],
    },
    {
      text: "That the DPRK wished to begin such talks soon is noted in the ministry's report of 28 September.",
      sources: ["asahi-2021-12-22-kanemaru-files"],
    },
  ],
  remarks: [
    {
      text: "It was held after the officials, who went with the mission as observers, had come back to Pyongyang from Mount Myohyang; the page gives no day. Read only in a copy of low reliability.",
      sources: ["japonologie-2022-yamamoto"],
    },
    {
      text: "Kawashima telephoned the proposal to the ministry in the afternoon of 27 September, according to a magazine of December 1990 in a forum copy of low reliability.",
      sources: ["asyura-2007-06-06-uwasa-kanemaru"],
    },
    {
      text: "A newspaper of 28 September, after Japanese reports, has the proposal made by Kim Il Sung on the 27th and repeated at this meeting, which it calls the first at working level of officials of the two foreign ministries.",
      sources: ["latimes-1990-09-28-november-talks"],
    },
    {
      text: "A newspaper of 28 September has officials of several ministries who went with the mission, among them those of foreign affairs, trade, transport and posts, discuss matters such as liaison offices, direct flights and the exclusion of the DPRK in Japanese passports with the DPRK authorities, as the first dealings of the governments.",
      sources: ["hankyung-1990-09-28-relations-proposed"],
    },
  ],
  sources: ["asahi-2021-12-22-kanemaru-files", "japonologie-2022-yamamoto"],
  evidence: { start: ["japonologie-2022-yamamoto"], place: ["japonologie-2022-yamamoto"] },
};
