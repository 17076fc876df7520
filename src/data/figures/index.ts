import { freeze } from "../../freeze.ts";
import { byDate } from "../order.ts";
import type { Figures } from "../types.ts";
import { figures as from19541989AfterWarAndTracing } from "./1954-1989-after-war-and-tracing.ts";
import { figures as from19541989Applicants } from "./1954-1989-applicants.ts";
import { figures as from19541989Japanese } from "./1954-1989-japanese.ts";
import { figures as from19541989Returnees } from "./1954-1989-returnees.ts";
import { figures as from19541989Voyages } from "./1954-1989-voyages.ts";
import { figures as from19902002GovernmentAbductions } from "./1990-2002-government-abductions.ts";
import { figures as from19902002GovernmentAid } from "./1990-2002-government-aid.ts";
import { figures as from19902002RedCrossAbductions } from "./1990-2002-red-cross-abductions.ts";
import { figures as from19902002RedCrossAid } from "./1990-2002-red-cross-aid.ts";
import { figures as from19902002RedCrossHomeVisits } from "./1990-2002-red-cross-home-visits.ts";
import { figures as from19902002RedCrossTracing } from "./1990-2002-red-cross-tracing.ts";
import { figures as from20032011Abductions } from "./2003-2011-abductions.ts";
import { figures as from20032011Aid } from "./2003-2011-aid.ts";
import { figures as from20032011FamiliesAndTests } from "./2003-2011-families-and-tests.ts";
import { figures as from20032011SanctionsAndTrade } from "./2003-2011-sanctions-and-trade.ts";
import { figures as from20032011Talks } from "./2003-2011-talks.ts";
import { figures as from20122013BurialPlaces } from "./2012-2013-burial-places.ts";
import { figures as from20122013Other } from "./2012-2013-other.ts";
import { figures as from20122013Remains } from "./2012-2013-remains.ts";
import { figures as from20122013Visits } from "./2012-2013-visits.ts";
import { figures as from20142016Abductions } from "./2014-2016-abductions.ts";
import { figures as from20142016Other } from "./2014-2016-other.ts";
import { figures as from20142016Remains } from "./2014-2016-remains.ts";

/** Who stated which number when, in the order of the moment it holds for. */
export const figures: Figures = freeze(byDate(({ asOf, period }) => asOf ?? period, from19541989AfterWarAndTracing, from19541989Applicants, from19541989Japanese, from19541989Returnees, from19541989Voyages, from19902002GovernmentAbductions, from19902002GovernmentAid, from19902002RedCrossAbductions, from19902002RedCrossAid, from19902002RedCrossHomeVisits, from19902002RedCrossTracing, from20032011Abductions, from20032011Aid, from20032011FamiliesAndTests, from20032011SanctionsAndTrade, from20032011Talks, from20122013BurialPlaces, from20122013Other, from20122013Remains, from20122013Visits, from20142016Abductions, from20142016Other, from20142016Remains));
