/** The list of a page's headings is open where there is room at the side. */
const wide = matchMedia("(min-width: 1000px)");
for (const details of document.querySelectorAll<HTMLDetailsElement>("[data-open-wide]")) {
  const show = (): void => {
    details.open = wide.matches;
  };
  show();
  wide.addEventListener("change", show);
}
