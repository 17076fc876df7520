import { freeze } from "../../internal/freeze.ts";
import { byId } from "../order.ts";
import type { Delegates } from "../types.ts";
import { delegates as dprkForeignMinistry } from "./dprk-foreign-ministry.ts";
import { delegates as dprkGovernment } from "./dprk-government.ts";
import { delegates as dprkParty } from "./dprk-party.ts";
import { delegates as dprkRedCross } from "./dprk-red-cross.ts";
import { delegates as japanForeignMinistry } from "./japan-foreign-ministry.ts";
import { delegates as japanGovernment } from "./japan-government.ts";
import { delegates as japanMinisters } from "./japan-ministers.ts";
import { delegates as japanPolitics } from "./japan-politics.ts";
import { delegates as japanRedCross } from "./japan-red-cross.ts";
import { delegates as other } from "./other.ts";

/** The officials who took part in the talks or spoke for a side, in the order of their ids. */
export const delegates: Delegates = freeze(
  byId(
    dprkForeignMinistry,
    dprkGovernment,
    dprkParty,
    dprkRedCross,
    japanForeignMinistry,
    japanGovernment,
    japanMinisters,
    japanPolitics,
    japanRedCross,
    other,
  ),
);
