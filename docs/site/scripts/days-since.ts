/** Counts days up to the reader's own day, by the calendar of the reader's device. */
import { daysBetween, isDay, type Day } from "japan-dprk-talks/helpers";

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0"))
  .join("-");

const write = (days: number): string => {
  const number = days.toLocaleString("en");
  return { ja: `${number}日`, ko: `${number}일` }[document.documentElement.lang] ?? `${number} days`;
};

for (const element of document.querySelectorAll<HTMLElement>("[data-days-since]")) {
  const since = element.dataset["daysSince"];
  if (!isDay(since) || !isDay(today)) continue;
  const { min } = daysBetween(since as Day, today);
  const old = element.textContent ?? "";
  element.textContent = old.replace(/[\d,]+\s?(days|日|일)/, write(min));
}
