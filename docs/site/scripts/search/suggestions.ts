/** Suggestions under the search in the head of a page, as a combobox of the ARIA practices. */
import { matchedIn } from "../../search/engine.ts";
import { engine, load } from "./load.ts";

const limit = 7;

const goTo = (option: Element | undefined): void => {
  const address = option instanceof HTMLElement ? option.dataset["address"] : undefined;
  if (address !== undefined) location.href = address;
};

const optionOf = (
  index: number,
  address: string,
  words: string,
  lang: string | undefined,
  more: string,
): HTMLLIElement => {
  const option = document.createElement("li");
  option.id = `suggestion-${index}`;
  option.dataset["address"] = address;
  option.setAttribute("role", "option");
  const name = document.createElement("span");
  name.textContent = words;
  if (lang !== undefined) name.lang = lang;
  const small = document.createElement("small");
  small.textContent = more;
  option.append(name, ...(more === "" ? [] : [small]));
  return option;
};

/** Shows suggestions for what is typed. */
export function suggestIn(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label") ?? "");
  form.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  let chosen = -1;

  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) choose(-1);
  };
  const choose = (number: number): void => {
    chosen = number;
    const options = [...list.children];
    options.forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === number));
    });
    const id = options[number]?.id;
    if (id === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", id);
  };
  const show = async (): Promise<void> => {
    const question = input.value;
    if (question.trim() === "") {
      open(false);
      return;
    }
    await load(form.action, "names");
    // The reader has gone on typing meanwhile.
    if (question !== input.value) return;
    const found = engine.find(question).slice(0, limit);
    const all = `${form.action}?q=${encodeURIComponent(question.trim())}`;
    list.replaceChildren(
      ...found.map(({ record }, index) => {
        const more = [
          engine.labels[record.in],
          record.in === "meetings" ? record.date : undefined,
          matchedIn(record, question),
        ];
        return optionOf(
          index,
          engine.addressOf(record),
          record.name,
          record.lang,
          more.filter((part) => part !== undefined).join(" · "),
        );
      }),
      optionOf(found.length, all, (form.dataset["all"] ?? "{q}").replace("{q}", question.trim()), undefined, ""),
    );
    choose(-1);
    open(document.activeElement === input);
  };
  const showQuietly = (): void => {
    // Without suggestions, Enter still leads to the search.
    show().catch(() => {
      open(false);
    });
  };

  input.addEventListener("input", showQuietly);
  input.addEventListener("focus", showQuietly);
  input.addEventListener("blur", () => {
    open(false);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const last = list.children.length - 1;
    if (event.key === "ArrowDown") choose(chosen >= last ? -1 : chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? last : chosen - 1);
    else if (event.key === "Escape") open(false);
    else if (event.key === "Enter" && chosen >= 0) goTo(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  // Before the input loses the focus, which closes the list.
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
  });
  list.addEventListener("click", ({ target }) => {
    goTo(target instanceof Element ? (target.closest("li") ?? undefined) : undefined);
  });
  showQuietly();
}
