import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yon-gil",
  side: "KP",
  names: { ja: "金煉吉", ko: "김연길" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Researcher, Fourteenth Department (외교부14국 연구관)",
      seen: "1997-08-21",
      sources: ["donga-1997-08-21-preliminary"],
    },
    {
      organization: "mofa-dprk",
      title:
        "Researcher (연구원); former deputy director of the Fourteenth Department, which is in charge of Japan (제14국(일본담당)부국장)",
      seen: "1997-08-21",
      sources: ["seoul-1997-08-22-preliminary"],
    },
  ],
};
