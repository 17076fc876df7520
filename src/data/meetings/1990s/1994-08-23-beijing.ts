import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-08-23-beijing",
  title: "Reported contact in Beijing on reopening the normalisation talks",
  channel: "informal",
  status: "reported",
  start: "1994-08-23",
  end: "1994-08-25",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "officials of the Northeast Asia Division",
      members: [],
    },
    { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
  ],
  topics: ["normalisation", "arrangements"],
  outcomes: [
    {
      text: "In the contacts after 13 August, here and elsewhere, the DPRK turned down the reopening of the normalisation talks, according to a source in the Government of Japan.",
      sources: ["hankookilbo-1994-09-03-contacts"],
    },
  ],
  follows: "1992-11-05-beijing-round-8",
  remarks: [
    {
      text: "Reported by the Mainichi on 2 September.",
      sources: [
        "hankyung-1994-09-02-beijing-contact",
        "imaeil-1994-09-02-beijing-contact",
        "hankookilbo-1994-09-03-contacts",
      ],
    },
    {
      text: "After 13 August there were several contacts of Japanese diplomats with DPRK missions in Beijing, Vienna, New York and elsewhere, according to a source in the Government of Japan.",
      sources: ["hankookilbo-1994-09-03-contacts"],
    },
    {
      text: "Until then the DPRK is said not to have answered attempts that Japan made through its missions in New York and Beijing.",
      sources: ["hankookilbo-1994-09-03-contacts"],
    },
    {
      text: "Japan's Foreign Ministry admitted a contact, the Maeil Shinmun wrote, but denied any secret negotiations: it could meet the DPRK side at any time and anywhere and would not tell what each contact was about. That the DPRK now agreed to a contact was put down to the new situation after it and the United States had agreed in August on such things as an exchange of diplomatic missions.",
      sources: ["imaeil-1994-09-02-beijing-contact"],
    },
  ],
  sources: [
    "hankyung-1994-09-02-beijing-contact",
    "imaeil-1994-09-02-beijing-contact",
    "hankookilbo-1994-09-03-contacts",
  ],
  evidence: { end: ["hankyung-1994-09-02-beijing-contact", "imaeil-1994-09-02-beijing-contact"] },
  variants: [
    { field: "end", value: "1994-08-26", sources: ["hankookilbo-1994-09-03-contacts"] },
    {
      field: "status",
      value: "denied by Japan's foreign ministry",
      sources: ["hankookilbo-1994-09-03-contacts"],
      note: "Another paper has the ministry admit a contact",
    },
  ],
};
