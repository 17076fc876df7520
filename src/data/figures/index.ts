import { freeze } from "../../internal/freeze.ts";
import { byDate } from "../order.ts";
import type { Figures } from "../types.ts";
import { figures as abductions20002002 } from "./abductions-2000-2002.ts";
import { figures as abductions20032013 } from "./abductions-2003-2013.ts";
import { figures as abductions20142021 } from "./abductions-2014-2021.ts";
import { figures as abductions20222025 } from "./abductions-2022-2025.ts";
import { figures as aid19952005 } from "./aid-1995-2005.ts";
import { figures as aid2016 } from "./aid-2016.ts";
import { figures as graves } from "./graves.ts";
import { figures as other19452010 } from "./other-1945-2010.ts";
import { figures as other20112026 } from "./other-2011-2026.ts";
import { figures as remains19462014 } from "./remains-1946-2014.ts";
import { figures as remains20152025 } from "./remains-2015-2025.ts";
import { figures as returnees19591975 } from "./returnees-1959-1975.ts";
import { figures as returnees19802019 } from "./returnees-1980-2019.ts";
import { figures as spouses19592000 } from "./spouses-1959-2000.ts";
import { figures as spouses20022017 } from "./spouses-2002-2017.ts";
import { figures as tracing } from "./tracing.ts";

/** Who stated which number, in the order of the dates that the numbers hold for. */
export const figures: Figures = freeze(
  byDate(
    ({ asOf, period }) => asOf ?? period,
    abductions20002002,
    abductions20032013,
    abductions20142021,
    abductions20222025,
    aid19952005,
    aid2016,
    graves,
    other19452010,
    other20112026,
    remains19462014,
    remains20152025,
    returnees19591975,
    returnees19802019,
    spouses19592000,
    spouses20022017,
    tracing,
  ),
);
