/** The search in the head of every page: suggestions come when the reader goes there. Enter leads to the page of the search. */
for (const form of document.querySelectorAll<HTMLFormElement>("form.find")) {
  const input = form.querySelector("input");
  const start = async (): Promise<void> => {
    const { suggestIn } = await import("./search/suggestions.ts");
    if (input !== null) suggestIn(form, input);
  };
  input?.addEventListener("focus", () => void start(), { once: true });
}
// "/" goes to the search, as in many references.
document.addEventListener("keydown", (event) => {
  const isTyping =
    event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]") !== null;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("form.find input")?.focus();
});
