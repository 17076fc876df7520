import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-04-05-china",
  title: "Reported unofficial talks in China, denied by Japan, early April 2014",
  channel: "informal",
  status: "reported",
  start: "2014-04-05",
  end: "2014-04-06",
  place: "china",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [],
      sources: ["etoday-2014-04-10-shanghai", "kmib-2014-04-11-reinvestigation"],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [],
      sources: ["etoday-2014-04-10-shanghai", "kmib-2014-04-11-reinvestigation"],
    },
  ],
  topics: ["abductions", "sanctions", "chongryon-headquarters"],
  outcomes: [
    {
      text: "According to Nikkei of 10 April the DPRK side said that it could look into the fate of the abductees again if Japan lifted sanctions of its own; it wanted officers of Chongryon to be free to travel and Chongryon to go on using its headquarters.",
      sources: ["mk-2014-04-reinvestigation-terms", "etoday-2014-04-10-shanghai"],
    },
    {
      text: "According to the same report Japan also asked for an inquiry into missing persons who may have been abducted, which the DPRK side could accept on that condition, and Japan seems to have said that it would then ease its sanctions.",
      sources: ["mk-2014-04-reinvestigation-terms", "kmib-2014-04-11-reinvestigation"],
    },
    {
      text: "Another unofficial contact, as early as April, and then perhaps talks of directors-general were in view, Nikkei reported.",
      sources: [
        "mk-2014-04-reinvestigation-terms",
        "kmib-2014-04-11-reinvestigation",
        "asianikkei-2014-04-10-reopen-files",
      ],
    },
  ],
  follows: "2014-03-30-beijing",
  remarks: [
    {
      text: "Foreign Minister Kishida said on 8 April that nothing of the kind had happened. Chief Cabinet Secretary Suga said on 10 April that he did not know of any such talks and thought that there had been none.",
      sources: ["gohoo-2014-04-08-april-denied", "hazardlab-2014-04-10-suga-denies"],
    },
    {
      text: "The Tokyo Shimbun of 5 April had expected Ihara and Song Il Ho, the heads of the talks in March; reports on which Suga was asked had the section chief Ono.",
      sources: ["gohoo-2014-04-08-april-denied", "hazardlab-2014-04-10-suga-denies"],
    },
    {
      text: "Two items of 15 April on the talks in Dalian recall it in one clause as something known.",
      sources: ["nocut-2014-04-dalian", "sedaily-2014-04-15-dalian"],
    },
    {
      text: "By the Nikkei of 10 April Japan had begun to look in detail at easing a part of its sanctions in return.",
      sources: ["mk-2014-04-reinvestigation-terms", "etoday-2014-04-10-shanghai"],
    },
    {
      text: "By headlines of the Tokyo Shimbun and the Sankei the DPRK had proposed the talks (the Sankei: called for them), which came at short notice; the Sankei names the headquarters of Chongryon and the abductions as the matter.",
      sources: ["gohoo-2014-04-08-april-denied"],
    },
  ],
  sources: [
    "etoday-2014-04-10-shanghai",
    "mk-2014-04-reinvestigation-terms",
    "kmib-2014-04-11-reinvestigation",
    "gohoo-2014-04-08-april-denied",
    "hazardlab-2014-04-10-suga-denies",
    "nocut-2014-04-dalian",
    "sedaily-2014-04-15-dalian",
    "asianikkei-2014-04-10-reopen-files",
  ],
  evidence: { topics: ["mk-2014-04-reinvestigation-terms", "etoday-2014-04-10-shanghai"] },
  variants: [
    {
      field: "place",
      value: "Shanghai",
      sources: [
        "etoday-2014-04-10-shanghai",
        "mk-2014-04-reinvestigation-terms",
        "kmib-2014-04-11-reinvestigation",
        "asianikkei-2014-04-10-reopen-files",
      ],
      note: "Nikkei of 10 April",
    },
    {
      field: "place",
      value: "Beijing",
      sources: ["gohoo-2014-04-08-april-denied"],
      note: "The Tokyo Shimbun and Nikkei of 5 April, before the talks; the Sankei Shimbun of 6 April has a third country",
    },
    { field: "place", value: "Shenyang", sources: ["hazardlab-2014-04-10-suga-denies"] },
    {
      field: "status",
      value: "no meeting took place",
      sources: ["gohoo-2014-04-08-april-denied", "hazardlab-2014-04-10-suga-denies"],
      note: "Foreign Minister Kishida and Chief Cabinet Secretary Suga",
    },
  ],
};
