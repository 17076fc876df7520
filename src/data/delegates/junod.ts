import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "junod",
  side: "other",
  names: { en: "Marcel Junod" },
  aliases: ["Junod", "Dr. Junod"],
  posts: [
    { organization: "icrc", title: "Vice-President", seen: "1959/1960", sources: ["icrc-review-1961-junod"] },
    {
      organization: "icrc",
      title: "Envoy sent to Japan",
      seen: "1959-08-17",
      sources: ["nahf-1959-08-17-geneva-mission-junod", "icrc-review-1961-junod"],
    },
    {
      organization: "icrc",
      title: "Official met in Geneva about the mission in Japan",
      seen: "1960-07-11",
      sources: ["nahf-1960-07-junod-durand"],
    },
  ],
};
