import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-08-10-myanmar-foreign-ministers",
  title: "Foreign ministers' exchange in Myanmar at the ASEAN Regional Forum",
  channel: "multilateral",
  status: "held",
  start: "2014-08-10",
  end: "2014-08-10",
  place: "myanmar",
  venue: "between sittings of the ASEAN Regional Forum",
  round: "first contact of the foreign ministers in about 13 months",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "fumio-kishida", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ri-su-yong", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["investigation-committee", "security"],
  outcomes: [
    {
      text: "According to Kishida's account he set out Japan's views on the committee's survey and on security, and Ri the DPRK's position.",
      sources: ["ntv-2014-08-11-kishida-ri-exchange"],
    },
    {
      text: "Ri told Kishida that the first report on the survey would come in early September, diplomatic sources said in Kyodo on 13 August.",
      sources: ["japantimes-2014-08-14-early-september"],
    },
    {
      text: "Kishida asked for a thorough survey and, after recent launches of short-range missiles, for restraint.",
      sources: ["saga-2014-08-11-naypyidaw"],
    },
    {
      text: "Kishida asked that the first report be handed over between late summer and early autumn, as agreed, and pointed out that the DPRK's repeated launches of ballistic missiles went against UN resolutions and the Pyongyang Declaration. Ri may have spoken of settling the past of colonial rule and of normal relations soon, Jiji Press wrote.",
      sources: ["hnr-2014-08-12-jiji-myanmar"],
    },
  ],
  follows: "2013-07-01-bandar-seri-begawan",
  sources: ["ntv-2014-08-11-kishida-ri-exchange"],
  remarks: [
    {
      text: "In the evening, in the capital, Naypyidaw; the highest contact since the government talks were taken up again in March.",
      sources: ["saga-2014-08-11-naypyidaw"],
    },
    {
      text: "On 11 May a Japanese government source told Kyodo that Japan planned to sound the DPRK out on talks of the foreign ministers beside a regional conference in Myanmar in early August. If they came about, Kishida was expected to call for concrete steps to give up the nuclear weapons programme, the source said.",
      sources: ["japantimes-2014-05-12-ministers-plan"],
    },
    {
      text: "The two may also have spoken of when the committee would report and of how the survey was to go on, the Saga Shimbun wrote.",
      sources: ["saga-2014-08-11-naypyidaw"],
    },
    {
      text: "Beforehand a Japanese government source told the Yomiuri Shimbun, as reported on 5 August, that the two sides had agreed in secret discussions to have the first report in early September; Japan had asked that some 30 missing people, thought likely to have been abducted, be looked into first, along with the twelve whom it recognises as abducted. Kyodo wrote that the ministers would talk informally so as not to clash with the United States and South Korea.",
      sources: ["dailynk-2014-08-05-early-september"],
    },
  ],
};
