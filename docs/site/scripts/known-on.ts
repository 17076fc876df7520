/** The slider that shows only what could be known on a day. The address of the page has the day, so that a reader can share it. */
const parameter = "known";

/** The address of a page with the day of a view, or without one if everything is shown. */
function withDay(address: string, day: string | undefined): string {
  const url = new URL(address, location.href);
  if (day === undefined) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, day);
  return url.href;
}

for (const slider of document.querySelectorAll<HTMLInputElement>("[data-known-on]")) {
  const read: unknown = JSON.parse(slider.dataset["knownOn"] ?? "[]");
  if (!Array.isArray(read)) continue;
  const days = read.map(String);
  const output = slider.closest("p")?.querySelector("output");
  const show = (): void => {
    const index = Number(slider.value);
    const day = days[index] ?? "";
    if (output !== null && output !== undefined) output.textContent = day;
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>("[data-since]"))
      element.toggleAttribute("data-later", (element.dataset["since"] ?? "") > day);
    const chosen = index === days.length - 1 ? undefined : day;
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-share]"))
      link.href = withDay(link.href, chosen);
    for (const code of document.querySelectorAll<HTMLElement>("[data-embed]")) {
      const old = code.dataset["embed"] ?? "";
      code.dataset["embed"] = withDay(old, chosen);
      code.textContent = (code.textContent ?? "").replace(old, code.dataset["embed"]);
    }
    history.replaceState(null, "", withDay(location.href, chosen));
  };
  slider.addEventListener("input", show);
  const wanted = new URLSearchParams(location.search).get(parameter);
  if (wanted === null) continue;
  // The last day of the slider on or before the one in the address.
  slider.value = String(
    Math.max(
      0,
      days.findLastIndex((day) => day <= wanted),
    ),
  );
  show();
}
