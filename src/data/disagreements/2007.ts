import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2007-01-koizumi-visit-raised-in-pyongyang",
    about: [{ collection: "meetings", id: "2007-01-09-pyongyang", field: "outcomes" }],
    summary: "Whether Taku Yamasaki raised a third visit of Koizumi in Pyongyang in January 2007.",
    readings: [
      {
        value: "Yamasaki said on television on 14 January that he had not brought it up",
        sources: ["jiji-2007-01-14-yamasaki"],
      },
      {
        value:
          "Yamasaki said on television on 18 February that he had asked DPRK officials whether they hoped for it, and that they had said no",
        sources: ["kyodo-2007-02-18-yamasaki"],
      },
    ],
    basis: "both-kept",
    why: "Both are his own words, five weeks apart. The first was read in a copy on a blog; the second report does not say when or where he had asked.",
  },
  {
    id: "2007-03-07-hanoi-first-day",
    about: [{ collection: "meetings", id: "2007-03-07-hanoi", field: "outcomes" }],
    summary: "How the first day in Hanoi ended.",
    readings: [
      { value: "the DPRK side left during the consultations", sources: ["mofa-2007-09-06-working-group-2-ja"] },
      {
        value:
          "the afternoon session was not held because the DPRK side had reacted angrily over the abductions, said a Japanese diplomat",
        sources: ["chinadaily-2007-03-08-another-day"],
      },
      {
        value:
          "the DPRK side did not appear for the second session, on the next morning by this page, and gave no reason",
        sources: ["asianews-2007-03-hanoi-cancels"],
      },
      {
        value: "at the end of the morning session the DPRK side said that it meant to leave out the afternoon",
        sources: ["tokyo-np-2007-03-08-hanoi"],
      },
    ],
    basis: "both-kept",
    why: "The record says that the afternoon session was not held after what Japan had said on the abductions, and that pages differ on how the day ended.",
  },
  {
    id: "2007-03-08-hanoi-second-day-length",
    about: [{ collection: "meetings", id: "2007-03-07-hanoi", field: "sessions" }],
    summary: "How long the second day's session in Hanoi was.",
    readings: [
      {
        value: "45 minutes",
        used: true,
        sources: ["mofa-2007-03-08-working-group-1-ja", "taipeitimes-2007-03-09-45-minutes"],
      },
      { value: "40 minutes", sources: ["xinhua-2007-03-09-hanoi-concludes"] },
      { value: "just under an hour", sources: ["voa-2007-03-08-talks-end-early"] },
    ],
    basis: "official-text",
    why: "The ministry's outline has 45 minutes.",
  },
  {
    id: "2007-09-06-abductions-settled",
    about: [{ collection: "meetings", id: "2007-09-05-ulaanbaatar", field: "outcomes" }],
    summary: "Whether the DPRK called the abductions settled in Ulaanbaatar.",
    readings: [
      {
        value: "not in these words in the meeting, said the Japanese delegate",
        sources: ["narkn-2007-09-12-mine-briefing"],
      },
      {
        value:
          "settled, and the position is unchanged, said a senior official of the DPRK's Foreign Ministry after the meeting",
        sources: ["cri-ja-2007-09-07-ulaanbaatar-closes"],
      },
    ],
    basis: "both-kept",
    why: "One speaks of the meeting, the other of what was said after it.",
  },
  {
    id: "2007-10-03-kim-answer-to-roh",
    about: [{ collection: "events", id: "2007-10-03-roh-raises-abductions", field: "summary" }],
    summary: "What Kim Jong Il answered when Roh raised the abductions of Japanese.",
    readings: [
      {
        value: "as Fukuda was new in office, Kim would watch what Fukuda, or Japan's government, does",
        sources: ["dailynk-2007-10-05-kim-fukuda", "dailynk-2007-10-05-minister-on-fukuda"],
      },
      {
        value: "the question was settled; he did not go into it",
        sources: ["dailynk-2007-10-09-kim-roh", "newdaily-2007-10-09-kim-roh"],
      },
    ],
    basis: "both-kept",
    why: "The first rests on somebody in Roh's delegation whom the Nikkei does not name and on South Korea's minister of unification, who spoke of relations with Japan and not of the abductions; the second on a professor who was not in the room and told foreign correspondents what he had heard from somebody who was. Kim may have said both.",
  },
];
