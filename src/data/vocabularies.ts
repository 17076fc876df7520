import { freeze } from "../internal/freeze.ts";
import type { Vocabularies } from "../model/vocabularies.ts";
import type { DatasetIds } from "./types.ts";

/** The words of this dataset, each with a label and a definition. */
export const vocabularies: Vocabularies<DatasetIds> = /* @__PURE__ */ freeze({
  sides: [
    { id: "JP", label: "Japan", definition: "Japan, and bodies that belong to it or act for it." },
    { id: "KP", label: "DPRK", definition: "The DPRK, and bodies that belong to it or act for it." },
    {
      id: "other",
      label: "Other",
      definition: "Anyone else: the ICRC, a host country, a UN body, organizations of third countries.",
    },
  ],
  channels: [
    { id: "red-cross", label: "Red Cross", definition: "The two Red Cross societies." },
    { id: "government", label: "Government", definition: "The governments, at working or ministerial level." },
    { id: "summit", label: "Summit", definition: "The leaders." },
    { id: "party", label: "Party", definition: "Political parties, groups of parliament and friendship leagues." },
    { id: "multilateral", label: "Multilateral", definition: "At a gathering of many countries." },
    {
      id: "informal",
      label: "Informal",
      definition: "Unofficial or kept from the public, or a politician without a mandate.",
    },
  ],
  statuses: [
    { id: "held", label: "Held", definition: "It took place." },
    { id: "planned", label: "Planned", definition: "It was announced or planned; no source says that it took place." },
    { id: "postponed", label: "Postponed", definition: "It was put off." },
    { id: "cancelled", label: "Cancelled", definition: "It was called off." },
    {
      id: "reported",
      label: "Reported",
      definition: "The press says that it took place, but neither side confirms it.",
    },
  ],
  roles: [
    { id: "head", label: "Head", definition: "Leads the delegation." },
    { id: "member", label: "Member", definition: "Belongs to the delegation." },
    { id: "observer", label: "Observer", definition: "Only sits in, or only receives the guests." },
  ],
  capacities: [
    { id: "party", label: "Party", definition: "Takes part in the talks." },
    {
      id: "observer",
      label: "Observer",
      definition: "Sits in on the talks of others, as officials do at Red Cross meetings.",
    },
  ],
  topics: [
    {
      id: "remains",
      label: "Remains",
      definition: "Remains of Japanese who died in what is now the DPRK around 1945.",
    },
    { id: "grave-visits", label: "Grave visits", definition: "Visits of relatives from Japan to burial places there." },
    {
      id: "japanese-left-behind",
      label: "Japanese left behind",
      definition: "Japanese who stayed or were kept in what is now the DPRK after the war, and their return.",
    },
    {
      id: "japanese-spouses",
      label: "Japanese spouses",
      definition: "Japanese who went to the DPRK with Korean spouses, most of them women.",
    },
    { id: "home-visits", label: "Home visits", definition: "Visits of Japanese spouses from the DPRK to Japan." },
    {
      id: "missing-japanese",
      label: "Missing Japanese",
      definition: "The search for Japanese whose whereabouts are not known, as the Red Cross societies call it.",
    },
    {
      id: "missing-koreans",
      label: "Missing Koreans",
      definition: "The search for Koreans who went missing before or in the war, which the DPRK side asks for.",
    },
    {
      id: "abductions",
      label: "Abductions",
      definition: "Japanese abducted by agents of the DPRK, and suspected cases.",
    },
    {
      id: "returned-families",
      label: "Families of returned abductees",
      definition: "Families in the DPRK of the abductees who returned to Japan in 2002.",
    },
    {
      id: "repatriation-to-dprk",
      label: "Repatriation to the DPRK",
      definition: "The move of Koreans from Japan to the DPRK from 1959 on, and the talks that led to it.",
    },
    { id: "hijackers", label: "Hijackers", definition: "Those who hijacked an airliner in 1970, and their families." },
    { id: "detainees", label: "Detainees", definition: "Persons of one side held by the other, seamen above all." },
    {
      id: "atomic-bomb-survivors",
      label: "Atomic bomb survivors",
      definition: "Survivors of the atomic bombs who live in the DPRK.",
    },
    {
      id: "koreans-in-japan",
      label: "Koreans in Japan",
      definition: "How Koreans in Japan are treated, and their organizations.",
    },
    {
      id: "humanitarian-aid",
      label: "Humanitarian aid",
      definition: "Rice, other food, medical supplies and money for people in need.",
    },
    {
      id: "past-settlement",
      label: "Settlement of the past",
      definition: "Apology, compensation and economic co-operation for the colonial period, and claims to property.",
    },
    { id: "normalisation", label: "Normalisation", definition: "Diplomatic relations between the two countries." },
    { id: "sanctions", label: "Sanctions", definition: "Measures of Japan against the DPRK, and their lifting." },
    { id: "security", label: "Security", definition: "Nuclear issues, missiles, spy ships." },
    {
      id: "investigation-committee",
      label: "Investigation committee",
      definition: "The committee of the DPRK that was to look into all Japanese there, and earlier joint searches.",
    },
    {
      id: "chongryon-headquarters",
      label: "Chongryon headquarters",
      definition: "The sale of the building of the General Association of Korean Residents in Japan (Chongryon).",
    },
    {
      id: "exchange",
      label: "Exchange",
      definition: "Trade, air and sea links, sport, culture, and visits of parties and other bodies to one another.",
    },
    {
      id: "fisheries",
      label: "Fisheries",
      definition: "Fishing at sea, the safety of fishing boats, and agreements about them, private ones above all.",
    },
    { id: "arrangements", label: "Arrangements", definition: "Talks about the talks: days, places, who takes part." },
  ],
  series: [
    {
      id: "red-cross-talks",
      label: "Red Cross talks",
      definition:
        "Delegations of the two Red Cross societies negotiate or sign. Visits to a society, and contacts by letter or in private, do not count.",
    },
    {
      id: "normalisation-talks",
      label: "Normalisation talks",
      definition:
        "Rounds of the talks on normalising relations: the twelve that the governments number (1991-2002), and the comprehensive talks of February 2006, which had normalisation as one track.",
    },
    {
      id: "preliminary-talks",
      label: "Preliminary talks",
      definition: "Talks between the governments on opening or reopening the normalisation talks (1990, 1997, 1999).",
    },
    {
      id: "working-level-consultations",
      label: "Working-level consultations",
      definition:
        'Talks that both governments call by this name (in Japanese "jitsumusha kyogi"), three times in 2004 and twice in 2008.',
    },
    {
      id: "government-consultations",
      label: "Government consultations",
      definition: 'Talks that they call government consultations ("seifukan kyogi"), in 2005 and 2012-2014.',
    },
    {
      id: "six-party-working-group",
      label: "Six-party working group",
      definition: "The six-party talks' working group on relations between Japan and the DPRK (2007).",
    },
    {
      id: "foreign-ministers",
      label: "Foreign ministers",
      definition: "The two foreign ministers speak with each other, seated or standing.",
    },
    {
      id: "return-voyages",
      label: "Return voyages",
      definition: "Single sailings of the return programme (1959-1984); the dataset has only some of the 187.",
    },
    {
      id: "home-visits",
      label: "Home visits",
      definition:
        "Home visits by Japanese spouses: the three that took place (1997-2000), and the fourth, which was postponed (2002).",
    },
    {
      id: "grave-visits",
      label: "Grave visits",
      definition:
        "Groups of relatives and others from Japan visit burial places in the DPRK, surveys included, from 2012.",
    },
    {
      id: "sanctions-extensions",
      label: "Sanctions extensions",
      definition: "The cabinet of Japan extends the bans of 2006 on ships and imports (from 2007).",
    },
  ],
  units: [
    { id: "persons", label: "Persons", definition: "People." },
    { id: "sets-of-remains", label: "Sets of remains", definition: "The remains of one person each." },
    { id: "visits", label: "Visits", definition: "Visits, whatever the number of people." },
    { id: "voyages", label: "Voyages", definition: "Sailings with passengers." },
    { id: "sites", label: "Sites", definition: "Burial places or other spots." },
    { id: "graves", label: "Graves", definition: "Single graves." },
    { id: "cases", label: "Cases", definition: "Cases in a search, of one or more persons each." },
    { id: "tonnes", label: "Tonnes", definition: "Metric tonnes." },
    { id: "JPY", label: "Japanese yen", definition: "Japanese yen, by the ISO 4217 code." },
    { id: "USD", label: "US dollars", definition: "United States dollars, by the ISO 4217 code." },
    { id: "CHF", label: "Swiss francs", definition: "Swiss francs, by the ISO 4217 code." },
    { id: "percent", label: "Per cent", definition: "Hundredths of the population." },
    { id: "hours", label: "Hours", definition: "Hours." },
    { id: "questions", label: "Questions", definition: "Single questions in a list that one side put to the other." },
    { id: "pieces", label: "Pieces", definition: "Single things." },
    { id: "panels", label: "Panels", definition: "Panels of a committee." },
    { id: "meetings", label: "Meetings", definition: "Meetings." },
    { id: "persons-per-month", label: "Persons a month", definition: "People in each month." },
    { id: "meetings-per-month", label: "Meetings a month", definition: "Meetings in each month." },
  ],
  eventKinds: [
    { id: "statement", label: "Statement", definition: "Said in public or to the other side." },
    { id: "report", label: "Report", definition: "Findings or news that were published, passed on or shown." },
    { id: "agreement", label: "Agreement", definition: "Agreed by the two sides, or by bodies of theirs." },
    { id: "decision", label: "Decision", definition: "Decided by one side or by a third body." },
    { id: "request", label: "Request", definition: "Asked of the other side or of a third body." },
    { id: "visit", label: "Visit", definition: "A journey of people to the other side." },
    { id: "return", label: "Return", definition: "People or remains that came home or were handed over." },
    { id: "voyage", label: "Voyage", definition: "A sailing with passengers." },
    { id: "aid", label: "Aid", definition: "Aid that was sent, handed over or arrived." },
    { id: "survey", label: "Survey", definition: "A search, or a check on site." },
    { id: "sanction", label: "Sanction", definition: "A measure imposed, extended or lifted." },
    { id: "launch", label: "Launch", definition: "A missile or rocket launch." },
    { id: "nuclear-test", label: "Nuclear test", definition: "A nuclear test." },
    { id: "court-ruling", label: "Court ruling", definition: "A ruling of a court, or a step in a court case." },
    { id: "founding", label: "Founding", definition: "An organization that was set up." },
    { id: "incident", label: "Incident", definition: "Anything that fits no other kind." },
  ],
  organizationKinds: [
    { id: "red-cross", label: "Red Cross", definition: "A national society, the ICRC or the IFRC." },
    { id: "government", label: "Government", definition: "A whole government, or an office at its head." },
    { id: "ministry", label: "Ministry", definition: "A ministry or one of its embassies." },
    { id: "agency", label: "Agency", definition: "Police, coast guard, a court or another office." },
    { id: "legislature", label: "Legislature", definition: "A parliament or one of its bodies." },
    { id: "party", label: "Party", definition: "A political party or one of its departments." },
    {
      id: "committee",
      label: "Committee",
      definition: "A committee, commission or headquarters with one task.",
    },
    { id: "association", label: "Association", definition: "A society of citizens or of Koreans in Japan." },
    { id: "academic", label: "Academic", definition: "A university or an institute." },
    { id: "press", label: "Press", definition: "A newspaper, agency or broadcaster." },
    { id: "international", label: "International", definition: "A UN body or the like." },
  ],
  sourceTypes: [
    { id: "news", label: "News", definition: "A newspaper, agency or broadcaster." },
    { id: "government", label: "Government", definition: "A ministry, parliament or the police." },
    { id: "red-cross", label: "Red Cross", definition: "A national society, the ICRC or the IFRC." },
    { id: "un", label: "United Nations", definition: "A UN body." },
    { id: "ngo", label: "Non-governmental organization", definition: "A non-governmental organization." },
    { id: "academic", label: "Academic", definition: "A journal, institute or archive." },
    { id: "reference", label: "Reference work", definition: "An encyclopaedia or gazetteer." },
    {
      id: "blog",
      label: "Blog",
      definition: "A blog. Text copied to a blog or forum is usually `blog` or `other`, whoever wrote it.",
    },
    { id: "other", label: "Other", definition: "A forum, a wiki or anything else." },
  ],
});
