import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "arima-cabinet",
  side: "JP",
  names: { ko: "아리마" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Head of the external affairs office (외정심의실장)",
      seen: "1990-05-30",
      sources: ["hankyung-1990-05-30-three-side-meeting"],
    },
  ],
  note: "The page names the office only; that it is part of the Cabinet Secretariat is our reading.",
};
