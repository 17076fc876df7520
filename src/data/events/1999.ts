import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1999-01-18-yanai-contacts",
    kind: "statement",
    date: "1999-01-18/1999-01-19",
    places: ["japan"],
    summary:
      "The vice-minister for foreign affairs said on 18 January that there were unofficial chances of contact with the DPRK, though limited, in which each side sounded out the other. The next day Prime Minister Obuchi told the Diet that Japan was ready to improve relations by dialogue and exchange if the DPRK acted constructively over missiles and suspected secret nuclear sites.",
    sides: ["JP"],
    organizations: ["mofa-japan", "prime-minister-japan"],
    sources: ["hankookilbo-1999-01-20-obuchi"],
  },
  {
    id: "1999-10-06-kono-may-ease",
    kind: "statement",
    date: "1999-10-06",
    places: ["tokyo"],
    summary:
      "On his second day as foreign minister Yohei Kono said that Japan was thinking of letting charter flights to the DPRK resume, as a first step in lifting the measures of 1998, and of food aid, though not at once. Japan was also relaxing its conditions for diplomatic talks.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["yohei-kono"],
    sources: ["voa-1999-10-06-kono"],
  },
  {
    id: "1999-11-partial-lifting",
    kind: "sanction",
    date: "1999-11-02",
    summary:
      "Japan announced that charter flights to the DPRK would resume, after the DPRK had said that it would launch no missiles while its talks with the United States lasted. The other measures of 1998, among them the freeze on food aid, stayed for the time being.",
    sources: ["worldjpn-1999-11-02-aoki", "japantimes-1999-11-02-charter-flights", "comparative-connections-1999-4q"],
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
    delegates: ["mikio-aoki"],
  },
  {
    id: "1999-11-15-wpk-invitation",
    kind: "request",
    date: "1999-11-15",
    summary:
      "An invitation of the Workers' Party of Korea in the name of Kim Yong Sun reached Murayama through Chongryon. Hiromu Nonaka of the Liberal Democratic Party was keen to take part, and 1 to 3 December was under consideration.",
    meetings: ["1999-12-01-pyongyang-murayama"],
    delegates: ["kim-yong-sun", "tomiichi-murayama", "hiromu-nonaka"],
    sources: ["hankyung-1999-11-17-invitation", "torigai-2000-murayama-lecture"],
    evidence: { date: ["hankyung-1999-11-17-invitation"] },
    sides: ["KP"],
    organizations: ["wpk", "chongryon"],
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
    sides: ["JP", "KP"],
    organizations: ["wpk", "japan-parties"],
  },
  {
    id: "1999-12-06-obuchi-on-sanctions",
    kind: "statement",
    date: "1999-12-06~",
    places: ["tokyo"],
    summary:
      "Prime Minister Obuchi told Kyodo that Japan would in the end also consider lifting all its measures; Japanese media expected food aid within days. After the party mission had come home on 3 December he had told the foreign minister to find ways back to formal talks.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    meetings: ["1999-12-01-pyongyang-murayama"],
    note: "The day is that of the report",
    sources: ["voa-1999-12-06-sanctions-report"],
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
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
  },
];
