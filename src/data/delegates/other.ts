import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "angst",
    side: "other",
    names: { en: "Angst", ja: "アングスト" },
    posts: [
      {
        organization: "icrc",
        title: "Representative in Japan (駐日代表)",
        seen: "1958-06",
        sources: ["kokalog-1958-07-03-inoue-diet"],
      },
    ],
  },
  {
    id: "durand",
    side: "other",
    names: { en: "Durand" },
    aliases: ["Durant"],
    posts: [
      {
        organization: "icrc",
        title: "Representative in Japan, successor of Otto Lehner",
        seen: "1959-11-05/1960-07",
        sources: ["nahf-1959-11-05-durand-successor", "nahf-1960-07-junod-durand"],
      },
    ],
    note: "On 5 November 1959 he was to leave for Tokyo the next day; in July 1960 he was expected back in Japan.",
  },
  {
    id: "e-de-weck-icrc",
    side: "other",
    names: { en: "E. de Weck" },
    aliases: ["E. De Weck"],
    posts: [
      {
        organization: "icrc",
        title: "Envoy in Korea and Japan",
        seen: "1956-05",
        sources: ["nahf-1956-07-16-boissier-note"],
      },
    ],
  },
  {
    id: "junod",
    side: "other",
    names: { en: "Marcel Junod" },
    aliases: ["Junod", "Dr. Junod"],
    posts: [
      { organization: "icrc", title: "Vice-President", seen: "1959/1960", sources: ["icrc-review-1961-junod"] },
      {
        organization: "icrc",
        title: "Envoy sent to Japan",
        seen: "1959-08-17",
        sources: ["nahf-1959-08-17-geneva-mission-junod", "icrc-review-1961-junod"],
      },
      {
        organization: "icrc",
        title: "Official met in Geneva about the mission in Japan",
        seen: "1960-07-11",
        sources: ["nahf-1960-07-junod-durand"],
      },
    ],
  },
  {
    id: "leopold-boissier",
    side: "other",
    names: { en: "Léopold Boissier" },
    aliases: ["Leopold Boissier"],
    posts: [
      {
        organization: "icrc",
        title: "President",
        seen: "1956-12-12/1960-10-20",
        sources: [
          "nahf-1956-12-12-boissier-letter",
          "nahf-1959-08-07-boissier-letter",
          "nahf-1960-02-09-boissier-letter",
          "nahf-1960-10-21-yomiuri-boissier",
        ],
      },
    ],
  },
  {
    id: "michel-testuz",
    side: "other",
    names: { en: "Michel Testuz" },
    posts: [
      {
        organization: "icrc",
        title: "Representative in Japan",
        seen: "1966-09-09",
        sources: ["mofa-rok-1655-testuz-1966"],
      },
    ],
  },
  {
    id: "otto-lehner",
    side: "other",
    names: { en: "Otto Lehner" },
    posts: [
      {
        organization: "icrc",
        title: "Head of the mission in Japan",
        seen: "1959-11-02",
        until: "1959-11-02",
        sources: ["nahf-1959-11-02-lehner-interview", "nahf-1959-11-05-durand-successor"],
      },
    ],
    note: "He left Japan on 2 November 1959 after two months.",
  },
  {
    id: "w-michel-icrc",
    side: "other",
    names: { en: "W. Michel" },
    posts: [
      {
        organization: "icrc",
        title: "Envoy in Korea and Japan",
        seen: "1956-05",
        sources: ["nahf-1956-07-16-boissier-note"],
      },
    ],
  },
];
