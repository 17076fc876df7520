import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-12-secret-contacts",
  title: "Reported secret talks of a division director with the DPRK, from the end of 2013",
  channel: "informal",
  status: "reported",
  start: "2013-12~",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "state-security-dprk",
      capacity: "party",
      description:
        "a person thought to be a senior official of state security; according to a senior official of Japan's Foreign Ministry he had the rank of a vice minister and did not give his name",
      members: [],
    },
  ],
  topics: ["abductions", "sanctions"],
  outcomes: [],
  remarks: [
    { text: "A series of talks, in Hanoi, Shanghai and elsewhere; only its beginning is dated here." },
    {
      text: "After the talks of directors-general at the end of March 2014 they met almost every weekend; from April on, mostly on Japan's own economic sanctions: the DPRK side promised a comprehensive and full new inquiry and said which sanctions it wanted lifted in return.",
    },
    {
      text: "Reported afterwards by a newspaper group; what was talked about from April on, from several people in the Government of Japan.",
    },
  ],
  sources: ["sankeibiz-2014-07-04-secret-talks"],
};
