import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "frus-1964-68-29-1-368",
    title: "368. Memorandum of Conversation",
    publisher:
      "Office of the Historian, United States Department of State (Foreign Relations, 1964–1968, vol. XXIX, part 1)",
    url: "https://history.state.gov/historicaldocuments/frus1964-68v29p1/d368",
    accessed: "2026-11-30",
    language: "en",
    type: "government",
    reliability: "normal",
  },
];
