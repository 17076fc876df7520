import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2009-01-13-businessman-released",
    kind: "return",
    date: "2009-01-13",
    summary:
      "The DPRK sent home a Japanese businessman whom it had held since October 2003 on a charge of drug smuggling; KCNA spoke of a humanitarian measure and of his health. The journey of Japanese diplomats to Pyongyang in January 2004 had been for his sake and had not got him free.",
    meetings: ["2004-01-13-pyongyang"],
    figures: ["detainees-released-2009-01-13-kcna"],
    sources: ["yonhap-2009-01-13-detainee", "taipeitimes-2009-01-14-detainee"],
    sides: ["KP"],
  },
  {
    id: "2009-01-13-last-child-of-hijackers",
    kind: "return",
    date: "2009-01-13",
    summary:
      "The last child of the hijackers of 1970 came to Japan by way of Beijing. Four suspects and two wives stayed in the DPRK and wished, through a supporter, to talk with Japan's government soon about their own return.",
    sources: ["kyodo-2009-01-13-last-child"],
  },
  {
    id: "2009-03-03-league-visit-plan",
    kind: "statement",
    date: "2009-03-03",
    places: ["tokyo"],
    summary:
      "The Diet members' league for normal relations heard a relative of abductees, who proposed that an abductee's parents meet their granddaughter in a third country. Its chairman Taku Yamasaki said that he would look at a visit of members to the DPRK; another group of his party warned against it.",
    delegates: ["taku-yamasaki"],
    sources: ["mainichi-2009-03-03-league"],
    note: "The meeting in a third country took place in March 2014",
    sides: ["JP"],
    organizations: ["diet-league-normalisation"],
  },
  {
    id: "2009-04-02-kawamura-one-year",
    kind: "statement",
    date: "2009-04-02",
    summary:
      "The chief cabinet secretary said that the sanctions, until then extended by six months each time, would be extended by a year if the DPRK launched a missile; an export embargo was under study.",
    sources: ["japantimes-2009-04-03-yearlong"],
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
  },
  {
    id: "2009-04-10-sanctions",
    kind: "sanction",
    date: "2009-04-10",
    summary:
      "After the DPRK's rocket launch Japan extended its bans for a full year and lowered the thresholds for reports on remittances and cash. A ban on exports was considered and not taken.",
    figures: [
      "sanctions-remittance-threshold-2009-04-10-ncnk",
      "sanctions-cash-threshold-2009-04-10-ncnk",
      "sanctions-remittance-threshold-2009-04-09-ncnk",
      "sanctions-cash-threshold-2009-04-09-ncnk",
    ],
    sources: ["nkeconwatch-2009-04-11-sanctions", "cnn-2009-04-10-sanctions"],
    series: "sanctions-extensions",
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2009-06-16-export-ban",
    kind: "sanction",
    date: "2009-06-16",
    summary:
      "After the second nuclear test Japan banned all exports to the DPRK until 13 April 2010, which ended bilateral trade, and tightened the rules on re-entry.",
    figures: ["trade-exports-2008-afp", "trade-exports-2008-xinhua", "trade-total-2008-bloomberg"],
    sources: [
      "xinhua-2009-06-16-export-ban",
      "afp-2009-06-16-export-ban",
      "joins-ja-2009-06-export-ban",
      "kyodo-2021-04-06-sanctions-extended",
    ],
    evidence: { date: ["xinhua-2009-06-16-export-ban", "afp-2009-06-16-export-ban"] },
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2009-08-clinton-raises-abductions",
    kind: "statement",
    date: "2009-08",
    places: ["pyongyang"],
    summary:
      "Former US President Clinton told Kim Jong Il in Pyongyang, as a private person, that the abductions must move and that the inquiry agreed with Japan should be set up soon. Kim showed no particular reaction. Japan's chief cabinet secretary told this on 6 August; he had it from a senior US official.",
    meetings: ["2008-08-11-shenyang"],
    delegates: ["kim-jong-il"],
    sources: ["dailynk-2009-08-06-clinton", "rfa-2009-08-06-clinton"],
    evidence: { summary: ["rfa-2009-08-06-clinton", "dailynk-2009-08-06-clinton"] },
    sides: ["other"],
  },
  {
    id: "2009-10-09-dprk-anxious-to-talk",
    kind: "statement",
    date: "2009-10-09",
    places: ["beijing"],
    summary:
      "Japan's foreign minister said that his Chinese colleague had told him that the DPRK seemed anxious to talk with the new Japanese government. No talks had been held since August 2008.",
    delegates: ["katsuya-okada"],
    sources: ["kyodo-2009-10-10-anxious-for-talks"],
    sides: ["JP"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2009-10-13-new-headquarters",
    kind: "founding",
    date: "2009-10-13",
    summary:
      "The new government decided to set up its own Headquarters for the Abduction Issue under the prime minister. It first met on 27 October.",
    sources: ["kantei-2009-10-27-abduction-headquarters"],
    sides: ["JP"],
    organizations: ["abduction-headquarters"],
  },
];
