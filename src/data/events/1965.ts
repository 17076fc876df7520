import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1965-07-31-extension",
    kind: "agreement",
    date: "1965-07-31",
    summary:
      "The DPRK Red Cross had proposed on 30 July to extend the return agreement for another year; the Japanese Red Cross accepted the next day; South Korea objected. Asked to think again, Japan refused: among other things those who went were people on welfare and so eased its burden, they went of their own free will, and to stop would make for a bigger political problem at home.",
    sources: ["seoulshinmun-1996-01-22-extension-1965", "joongang-3203991-diplomatic-files"],
  },
  {
    id: "1965-12-two-reentry-permits",
    kind: "decision",
    date: "1965-12",
    summary:
      "Japan gave two Koreans permits to go to the DPRK and come back, soon after it had established relations with South Korea on 18 December. South Korea called it unprecedented and raised it with Japan's embassy on 29 December. On 23 February 1966 it told its ambassador to protest in writing and in person, also against the return programme, passports for Japanese going to the DPRK, and the sending to the DPRK of a person who had come from South Korea by stealth. According to the paper of Chongryon, Japan charged that the travellers had taken part in political activity, a pretext to the paper, and closed the way again.",
    sides: ["JP", "other"],
    note: "From South Korean diplomatic papers, which call the permits unprecedented; what followed the journey is from the paper of Chongryon only",
    sources: ["nkchosun-2006-papers-of-1966", "korea-np-2004-01-27-history-7"],
    variants: [
      {
        field: "summary",
        value: "permits for three, of whom two travelled",
        sources: ["korea-np-2004-01-27-history-7"],
        note: "From a history in the paper of Chongryon",
      },
    ],
  },
];
