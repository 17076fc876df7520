import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ichio-asukata",
  side: "JP",
  names: { ko: "아스까따 이찌오", ja: "飛鳥田一雄" },
  aliases: ["아스까다"],
  posts: [
    {
      title: "Mayor of Yokohama",
      seen: "1971-11~/1972-05-14",
      sources: ["joongang-1307022-memorandum-trade", "asiawatch-kim-il-sung-japan-41"],
    },
    {
      organization: "jsp",
      title: "Chairman",
      seen: "1978-05-11/1981-03-16",
      sources: ["joongang-1482333-asukata-pak", "joongang-1562084-nuclear-free-declaration"],
    },
  ],
};
