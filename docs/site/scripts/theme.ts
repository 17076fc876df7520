/** The buttons that choose the theme. Without JavaScript the device decides, and the buttons stay hidden. */
const root = document.documentElement;
const buttons = document.querySelectorAll<HTMLButtonElement>("[data-set-theme]");

function show(): void {
  const theme = root.dataset["theme"] ?? "auto";
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["setTheme"] === theme));
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    const theme = button.dataset["setTheme"];
    if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
    else delete root.dataset["theme"];
    try {
      localStorage.setItem("theme", theme ?? "auto");
    } catch {
      // Where nothing may be stored, the choice holds for this page.
    }
    show();
  });
}
show();
