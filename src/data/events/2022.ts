import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2022-06-07-institute-settled",
    kind: "statement",
    date: "2022-06-07",
    summary:
      "A researcher of the Foreign Ministry's Institute for Japan Studies said that the abduction issue no longer exists between the two countries, in answer to Prime Minister Kishida's words at the families' rally of 29 May. According to a monitoring agency the DPRK had not spoken of that rally since 2005.",
    sources: ["nhk-2022-06-institute-statement"],
  },
  {
    id: "2022-09-15-song-twentieth-anniversary",
    kind: "statement",
    date: "2022-09-15",
    summary:
      "Song Il Ho said that Japan has voided the Pyongyang Declaration by sanctions and by bringing back a settled issue; how relations go on depends on Japan. It was his first statement in about two years and ten months.",
    delegates: ["song-il-ho"],
    sources: ["nippon-2022-09-16-song", "asahi-2022-09-17-twenty-years", "juippi-2022-09-16-nhk-song"],
  },
];
