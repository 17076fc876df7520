import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1992-04-missions-size",
    about: [
      { collection: "meetings", id: "1992-04-16-pyongyang-jsp" },
      { collection: "meetings", id: "1992-04-13-pyongyang-ldp", field: "delegations" },
    ],
    summary: "How many people the two parties sent to the birthday of Kim Il Sung in April 1992.",
    readings: [
      {
        value: "112 with the Socialist Party and 27 with the Liberal Democratic Party",
        used: true,
        sources: ["hankookilbo-1992-04-13-two-parties-leave"],
        figures: ["delegation-visitors-1992-04-13-jsp", "delegation-visitors-1992-04-13-ldp"],
      },
      {
        value: "120 and 19, in a plan that a German newspaper reported",
        sources: ["joongang-2700839-birthday-missions"],
        figures: ["delegation-visitors-1992-04-10-jsp-faz", "delegation-visitors-1992-04-10-ldp-faz"],
      },
      { value: "about 130 with the Socialist Party, as planned", sources: ["joongang-2698062-jsp-plan"] },
    ],
    basis: "closer-source",
    why: "The first wrote on the day they left; the others are plans.",
  },
];
