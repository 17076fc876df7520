/** Saves the chart that is seen as an SVG or PNG file. */

/** The properties that the style sheet gives to a chart, and that a file of its own has to have. */
const properties = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
];

/** How large a drawing is: one that is as wide as its page is as large as it is seen. */
function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = svg.viewBox.baseVal;
  return width > 0 ? { width, height } : svg.getBoundingClientRect();
}

/** A copy of a drawing with its looks written into it. */
function copyOf(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement; // Cast: a copy of an element is such an element.
  const [elements, copies] = [svg.querySelectorAll("*"), copy.querySelectorAll("*")];
  elements.forEach((element, index) => {
    const [style, target] = [getComputedStyle(element), copies[index]];
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if ((value !== "" && value !== "none") || property === "fill") target?.setAttribute(property, value);
    }
    if (style.display === "none") target?.setAttribute("display", "none");
    target?.removeAttribute("tabindex");
    target?.removeAttribute("class");
  });
  copy.removeAttribute("class");
  // What an element without a value of its own inherits.
  copy.setAttribute("style", `color:${getComputedStyle(svg).color};font-family:${getComputedStyle(svg).fontFamily}`);
  return copy;
}

const inSvg = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** The drawings of a chart below each other, with what they are and where they come from. */
function drawingOf(figure: HTMLElement): SVGElement {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>("svg")].filter(
    (svg) => svg.ownerSVGElement === null && svg.getBoundingClientRect().width > 0,
  );
  const sizes = drawings.map(sizeOf);
  const width = Math.max(320, ...sizes.map((size) => size.width));
  const page = getComputedStyle(document.documentElement);
  const words = { "font-family": "system-ui, sans-serif", fill: page.color };
  const title = document.getElementById(figure.getAttribute("aria-labelledby") ?? "")?.textContent ?? "";
  const heading = figure.querySelector("h2")?.textContent ?? document.querySelector("h1")?.textContent ?? title;
  let top = 34;
  const all = inSvg("svg", { xmlns: "http://www.w3.org/2000/svg", "data-drawings": drawings.length });
  const head = inSvg("text", { ...words, x: 8, y: 20, "font-size": 15, "font-weight": 600 });
  head.textContent = heading;
  const parts = drawings.flatMap((svg, index) => {
    const [size, copy] = [sizes[index] ?? sizeOf(svg), copyOf(svg)];
    copy.setAttribute("x", "0");
    copy.setAttribute("y", String(top));
    copy.setAttribute("width", String(size.width));
    copy.setAttribute("height", String(size.height));
    top += size.height + 12;
    return copy;
  });
  const foot = inSvg("text", { ...words, x: 8, y: top + 10, "font-size": 10 });
  foot.textContent = figure.querySelector<HTMLAnchorElement>("a[data-share]")?.href ?? location.href;
  const height = top + 20;
  all.setAttribute("viewBox", `0 0 ${width} ${height}`);
  all.setAttribute("width", String(width));
  all.setAttribute("height", String(height));
  all.append(inSvg("rect", { width: "100%", height: "100%", fill: page.backgroundColor }), head, ...parts, foot);
  return all;
}

function save(name: string, address: string): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = address;
  link.click();
}

const svgAddress = (svg: SVGElement): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;

async function savePng(svg: SVGElement, name: string): Promise<void> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  // Twice as many points, for print.
  const canvas = document.createElement("canvas");
  canvas.width = Number(svg.getAttribute("width")) * 2;
  canvas.height = Number(svg.getAttribute("height")) * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(name, canvas.toDataURL("image/png"));
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-save]")) {
  button.addEventListener("click", () => {
    const figure = button.closest<HTMLElement>("[data-chart]");
    if (figure === null) return;
    const name = figure.dataset["chart"] ?? "chart";
    if (button.dataset["save"] === "png") void savePng(drawingOf(figure), `${name}.png`);
    else save(`${name}.svg`, svgAddress(drawingOf(figure)));
  });
}
