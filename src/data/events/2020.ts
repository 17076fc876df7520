import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2020-01-16-jrcs-on-procedure",
    kind: "statement",
    date: "2020-01-16",
    summary:
      "The Japanese Red Cross Society explained its procedure to Radio Free Asia: at a municipality's wish it sends the data to the DPRK Red Cross; once that society confirms that a body is that of a national, it arranges with the municipality and Chongryon, the agent named by the DPRK Red Cross, that the remains pass to Chongryon. Six sets were handed over in 2019, and the same way was to be followed in 2020.",
    figures: ["seamen-remains-returned-2019-jrcs"],
    sources: ["rfa-ko-2020-01-17-six-remains", "spnews-2020-01-six-remains"],
  },
  {
    id: "2020-09-25-suga-un",
    kind: "statement",
    date: "2020-09-25",
    summary:
      "Prime Minister Suga told the General Assembly of the United Nations, by video, that he was ready to meet Kim Jong Un.",
    delegates: ["yoshihide-suga"],
    sources: ["breitbart-2020-09-26-suga-un"],
  },
];
