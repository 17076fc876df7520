import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ryu-myong-son",
  side: "KP",
  names: { en: "Ryu Myong Son", ja: "劉明善" },
  aliases: ["Ryu Myong-son"],
  posts: [
    {
      organization: "wpk",
      title: "Deputy department director (副部長)",
      seen: "2016-09-10/2017-09-08",
      sources: ["kyodo-2016-09-10-inoki-talk", "jmh-2017-09-11-inoki", "5ch-2017-09-08-kyodo-inoki"],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "Chairman (会長)",
      seen: "2016-09-10/2017-09-08",
      sources: ["kyodo-2016-09-10-inoki-talk", "jmh-2017-09-11-inoki", "5ch-2017-09-08-kyodo-inoki"],
    },
    {
      organization: "wpk-international-department",
      title: "Vice head",
      seen: "2019-09-20",
      sources: ["kbs-2019-09-20-delegation"],
    },
  ],
};
