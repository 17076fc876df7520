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
  outcomes: [
    {
      text: "From April 2014 on the two spoke mostly of Japan's own economic sanctions: the DPRK side promised a comprehensive and full new inquiry and said which sanctions it wanted lifted in return.",
      sources: ["sankeibiz-2014-07-04-secret-talks"],
    },
  ],
  remarks: [
    { text: "A series of talks, in Hanoi, Shanghai and elsewhere; only its beginning is dated here." },
    { text: "After the talks of directors-general at the end of March 2014 they met almost every weekend." },
    {
      text: "Reported afterwards by a newspaper group; what was talked about from April on, from several people in the Government of Japan.",
    },
    {
      text: "A monthly wrote in 2015 that the director had begun around the end of 2013, after the adviser's visit of May 2013 had failed, on a route of his own, in Shanghai, Beijing, Vietnam and elsewhere; a senior official of the Foreign Ministry told it that the director's counterpart had less weight in the DPRK than the one of 2002.",
      sources: ["sentaku-2015-05-given-up"],
    },
  ],
  sources: ["sankeibiz-2014-07-04-secret-talks"],
};
