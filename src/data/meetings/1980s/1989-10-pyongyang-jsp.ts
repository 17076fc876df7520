import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1989-10-pyongyang-jsp",
  title: "Delegation of the Japan Socialist Party in Pyongyang, autumn 1989",
  channel: "party",
  status: "held",
  start: "1989-10~",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [
        {
          delegate: "yuzuru-shimazaki",
          role: "head",
          post: "Secretary-general of the party's special committee on Korea",
        },
      ],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the page calls DPRK officials", members: [] },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "The DPRK side warned that relations could become much worse because of a speech of Japan's foreign minister at the United Nations, who favoured the two Koreas joining it, at the same time or separately. It took this as favouring entry of South Korea alone, which it called worse than a division fixed by cross-recognition, and saw a change of Japan's policy.",
    },
  ],
  remarks: [
    { text: "The delegation was back and spoke on 3 October." },
    {
      text: "In the speech, on 26 September, Foreign Minister Nakayama had said that Japan would welcome and support it if both Koreas joined, together or one by one, as an interim step towards unification. Japan was working for better relations with the DPRK, in step with South Korea's northern policy, he had said; he hoped that this would help the atmosphere for a dialogue of North and South, without upsetting the international balance.",
      sources: ["hankyung-1989-09-27-nakayama-un"],
    },
  ],
  sources: ["hankyung-1989-10-04-jsp-back"],
};
