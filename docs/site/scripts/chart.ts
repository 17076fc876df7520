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
    target?.removeAttribute("tabindex");
    target?.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(paper);
  return copy;
}

function save(name: string, address: string): void {
  const link = document.createElement("a");
  link.download = name;
  link.href = address;
  link.click();
}

const svgAddress = (svg: SVGSVGElement): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copyOf(svg)))}`;

async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  // Twice as many points, for print.
  const canvas = document.createElement("canvas");
  canvas.width = svg.viewBox.baseVal.width * 2;
  canvas.height = svg.viewBox.baseVal.height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(name, canvas.toDataURL("image/png"));
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-save]")) {
  button.closest<HTMLElement>(".needs-script")?.removeAttribute("hidden");
  button.addEventListener("click", () => {
    const figure = button.closest<HTMLElement>("[data-chart]");
    const drawings = figure?.querySelectorAll<SVGSVGElement>("svg") ?? [];
    const svg = [...drawings].find((drawing) => drawing.getBoundingClientRect().width > 0);
    const name = figure?.dataset["chart"] ?? "chart";
    if (svg === undefined) return;
    if (button.dataset["save"] === "png") void savePng(svg, `${name}.png`);
    else save(`${name}.svg`, svgAddress(svg));
  });
}
