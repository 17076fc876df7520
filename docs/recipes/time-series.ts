/**
 * How do I get a time series as CSV?
 *
 * Every statement about one indicator in the order of the dates for which it holds, with its lowest and highest value: "at
 * least 3" has no highest one. For the whole table of an indicator, take the file of the site.
 */
import { figures, getFigure, getIndicator, timeSeriesOf } from "japan-dprk-talks";

const { observations, caveats } = timeSeriesOf(figures, getIndicator("grave-visits"));

console.log("date,min,max,stated_by");
for (const { date, min, max, figure } of observations) {
  console.log([date, min, max ?? "", JSON.stringify(getFigure(figure.id).statedBy)].join(","));
}
console.log(`# ${caveats.length} caveats`);
