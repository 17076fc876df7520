/** Points out whom a delegate faced. */
for (const drawing of document.querySelectorAll<SVGSVGElement>(".network")) {
  const nodes = [...drawing.querySelectorAll<SVGAElement>("[data-node]")];
  const ties = [...drawing.querySelectorAll<SVGPathElement>(".ties path")];
  const pointAt = (target: EventTarget | null): void => {
    const one = target instanceof Element ? target.closest<SVGElement>("[data-node], .ties path") : null;
    const { node, left: from, right: to } = one?.dataset ?? {};
    const lit = new Set<string | undefined>([node, from, to]);
    for (const tie of ties) {
      const { left, right } = tie.dataset;
      const isOn = tie === one || (node !== undefined && (left === node || right === node));
      tie.classList.toggle("is-on", isOn);
      if (isOn) lit.add(left).add(right);
    }
    for (const element of nodes) element.classList.toggle("is-on", lit.has(element.dataset["node"]));
    drawing.classList.toggle("has-on", one !== null);
  };
  drawing.addEventListener("pointerover", ({ target }) => {
    pointAt(target);
  });
  drawing.addEventListener("pointerleave", () => {
    pointAt(null);
  });
  drawing.addEventListener("focusin", ({ target }) => {
    pointAt(target);
  });
  drawing.addEventListener("focusout", () => {
    pointAt(null);
  });
}
