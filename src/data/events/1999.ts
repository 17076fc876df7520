import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1999-11-partial-lifting",
    kind: "sanction",
    date: "1999-11",
    summary: "Japan lifted a part of the measures of 1998, the stop of charter flights among them.",
    sources: ["comparative-connections-1999-4q"],
  },
  {
    id: "1999-11-15-wpk-invitation",
    kind: "request",
    date: "1999-11-15",
    summary:
      "An invitation of the Workers' Party of Korea in the name of Kim Yong Sun reached Murayama through Chongryon; Hiromu Nonaka of the Liberal Democratic Party wished to take part, and 1 to 3 December was looked at.",
    meetings: ["1999-12-01-pyongyang-murayama"],
    delegates: ["kim-yong-sun", "tomiichi-murayama", "hiromu-nonaka"],
    sources: ["hankyung-1999-11-17-invitation", "torigai-2000-murayama-lecture"],
    evidence: { date: ["hankyung-1999-11-17-invitation"] },
  },
  {
    id: "1999-12-03-party-statement",
    kind: "agreement",
    date: "1999-12-03",
    places: ["pyongyang"],
    summary:
      "Joint press statement of the Workers' Party of Korea and a delegation of Japanese parties: both were to urge their governments to resume talks, advise the Red Cross societies to work together on humanitarian questions, and strengthen exchange.",
    meetings: ["1999-12-01-pyongyang-murayama", "1999-12-19-beijing", "1999-12-21-beijing-preliminary"],
    delegates: ["tomiichi-murayama", "kim-yong-sun"],
    note: "The joint statement of the Red Cross societies of 21 December names it as its basis (korea-np-1999-12-24-joint-statement)",
    sources: ["kcna-1999-12-03-joint-statement", "donga-1999-12-03-joint-text", "korea-np-1999-12-24-joint-statement"],
    evidence: { places: ["kcna-1999-12-03-joint-statement"] },
  },
  {
    id: "1999-12-14-aoki-announcement",
    kind: "statement",
    date: "1999-12-14",
    summary:
      "The Chief Cabinet Secretary of Japan announced that preliminary talks on normalisation and Red Cross talks on humanitarian questions would be arranged within the year.",
    meetings: ["1999-12-19-beijing", "1999-12-21-beijing-preliminary"],
    delegates: ["mikio-aoki"],
    sources: ["worldjpn-1999-12-14-aoki"],
  },
];
