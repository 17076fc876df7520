import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1986-06-japan",
  title: "Chairman of the DPRK's friendship association in Japan",
  channel: "party",
  status: "held",
  start: "1986-06-06?",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      description: "the host, and other politicians and officials whom the guests met",
      members: [
        { delegate: "yoichi-tani", role: "head", post: "Acting chairman" },
        { delegate: "masayoshi-ito", role: "member", post: "Former Minister for Foreign Affairs" },
      ],
    },
    {
      side: "JP",
      organization: "fisheries-agency-japan",
      capacity: "party",
      description: "the deputy director-general",
      members: [],
      sources: ["joongang-1999666-kim-u-jong-contacts"],
    },
    {
      side: "KP",
      organization: "dprk-japan-friendship-association",
      capacity: "party",
      members: [{ delegate: "kim-u-jong", role: "head", post: "Chairman" }],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "Kim said on the 12th that the two friendship bodies agreed in principle on trade offices in both capitals, which must not lead to cross-recognition.",
      sources: ["joongang-2000564-trade-offices-again"],
    },
  ],
  remarks: [
    {
      text: "From a 6th he met the deputy director-general of the Fisheries Agency, the heads of both houses of the Diet and a former foreign minister, on an 11th a former prime minister and on the 12th Tani.",
      sources: ["joongang-1999666-kim-u-jong-contacts", "joongang-2000564-trade-offices-again"],
    },
    { text: "The pages give days of a month only; June 1986 is our reading from neighbouring article numbers." },
  ],
  sources: ["joongang-1999666-kim-u-jong-contacts", "joongang-2000564-trade-offices-again"],
  evidence: { start: ["joongang-1999666-kim-u-jong-contacts"] },
};
