/** The slider that shows only what could be known on a day. */
for (const slider of document.querySelectorAll<HTMLInputElement>("[data-known-on]")) {
  const days: unknown = JSON.parse(slider.dataset["knownOn"] ?? "[]");
  if (!Array.isArray(days)) continue;
  slider.closest<HTMLElement>(".needs-script")?.removeAttribute("hidden");
  const output = slider.closest("p")?.querySelector("output");
  slider.addEventListener("input", () => {
    const day = String(days[Number(slider.value)]);
    if (output !== null && output !== undefined) output.textContent = day;
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>("[data-since]")) {
      element.toggleAttribute("data-later", (element.dataset["since"] ?? "") > day);
    }
  });
}
