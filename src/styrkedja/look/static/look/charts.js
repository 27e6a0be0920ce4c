// Draws charts from their specifications under a strict policy, and makes every mark reachable by keyboard.

const SYMBOLS = '[role="graphics-symbol"][aria-label]';
const [AROUND, PANEL, GAP] = [64, 150, 28]; // room for axis and edge; a small multiple and its gap
const STEPS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

async function specificationOf(place) {
  if (place.dataset.chartUrl) {
    const answer = await fetch(place.dataset.chartUrl, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`${answer.status} ${place.dataset.chartUrl}`);
    return answer.json();
  }
  return JSON.parse(document.getElementById(place.dataset.chart).textContent);
}

// One bubble of text for hover and focus alike; Escape hides it without moving the focus.
function hintFor(place) {
  const hint = document.createElement("div");
  hint.className = "chart-hint";
  hint.setAttribute("role", "presentation");
  hint.setAttribute("aria-hidden", "true"); // the mark itself carries the same words as its label
  hint.hidden = true;
  place.append(hint);
  return {
    show(text, box) {
      hint.textContent = text;
      hint.hidden = false;
      const frame = place.getBoundingClientRect();
      const half = hint.offsetWidth / 2;
      const middle = box.left + box.width / 2 - frame.left;
      const left = Math.max(0, Math.min(frame.width - 2 * half, middle - half));
      const above = box.top - frame.top - hint.offsetHeight - 8;
      hint.style.left = `${left}px`;
      hint.style.top = `${above > 0 ? above : box.bottom - frame.top + 8}px`;
    },
    hide() {
      hint.hidden = true;
    },
  };
}

// The nearest mark in the direction of an arrow: what lies askew counts as farther away.
function towards(marks, from, [across, down]) {
  const centre = (mark) => {
    const box = mark.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  const [x, y] = centre(from);
  let best = null;
  let least = Infinity;
  for (const mark of marks) {
    const [dx, dy] = [centre(mark)[0] - x, centre(mark)[1] - y];
    const along = dx * across + dy * down;
    if (mark === from || along <= 0.5) continue;
    const far = along + 2 * Math.abs(dx * down + dy * across);
    if (far < least) [best, least] = [mark, far];
  }
  return best;
}

function reachable(place, hint) {
  const marks = [...place.querySelectorAll(SYMBOLS)];
  if (!marks.length) return;
  marks.forEach((mark, at) => mark.setAttribute("tabindex", at ? "-1" : "0"));
  const move = (to) => {
    if (!to) return;
    marks.forEach((mark) => mark.setAttribute("tabindex", mark === to ? "0" : "-1"));
    to.focus();
  };
  for (const mark of marks) {
    leading(mark);
    const show = () => hint.show(mark.getAttribute("aria-label"), mark.getBoundingClientRect());
    mark.addEventListener("focus", show);
    mark.addEventListener("blur", hint.hide);
    mark.addEventListener("pointerenter", show);
    mark.addEventListener("pointerleave", hint.hide);
  }
  place.addEventListener("keydown", (event) => {
    const from = marks.find((mark) => mark === event.target);
    if (!from) return;
    if (event.key === "Escape") return hint.hide();
    if (event.key === "Enter") return from.dispatchEvent(new MouseEvent("click", event));
    const to =
      event.key === "Home" ? marks[0] : event.key === "End" ? marks.at(-1)
      : STEPS[event.key] ? towards(marks, from, STEPS[event.key]) : undefined;
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  });
}

// A mark whose datum has an address is a link: pressed, or chosen with Enter, it leads there.
function leading(mark) {
  const href = mark.__data__?.datum?.href; // the engine keeps each mark's datum on its element
  if (!href) return;
  mark.setAttribute("role", "link");
  mark.removeAttribute("aria-roledescription");
  mark.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey) window.open(href, "_blank");
    else window.location.assign(href);
  });
}

// A chart is drawn for the room it has, so that its words stay as large as those of the page.
function fitted(specification, room) {
  const side = Math.max(200, Math.min(specification.width ?? 0, room - AROUND));
  const drawn = { ...specification };
  if (drawn.concat) drawn.columns = Math.max(2, Math.floor((room + GAP) / (PANEL + GAP)));
  if (typeof drawn.width !== "number" || side >= drawn.width) return drawn;
  const shrink = side / drawn.width;
  drawn.layer = drawn.layer.map((layer) => smaller(layer, shrink));
  return { ...drawn, width: side, height: side };
}

// Bubbles on a small map are smaller, but not so much that they cannot be pressed.
function smaller(layer, shrink) {
  const range = layer.encoding?.size?.scale?.range;
  if (!range) return layer;
  const scale = { ...layer.encoding.size.scale, range: [range[0], range[1] * shrink] };
  return { ...layer, encoding: { ...layer.encoding, size: { ...layer.encoding.size, scale } } };
}

// The engine names its groups in English; the page says which words its language has instead.
function spoken(place, words) {
  for (const part of place.querySelectorAll("[aria-roledescription]")) {
    const said = words[part.getAttribute("aria-roledescription")];
    if (said) part.setAttribute("aria-roledescription", said);
  }
  for (const group of place.querySelectorAll('[role="graphics-object"]:not([aria-label])')) {
    group.removeAttribute("aria-roledescription");
    group.setAttribute("role", "presentation");
  }
}

export async function draw(place) {
  const specification = await specificationOf(place);
  const engine = await import(place.dataset.chartEngine);
  const embed = engine.default ?? window.vegaEmbed;
  const canvas = document.createElement("div");
  canvas.className = "chart-canvas";
  const { usermeta = {}, ...drawn } = specification;
  await embed(canvas, fitted(drawn, place.clientWidth), {
    mode: "vega-lite",
    renderer: "svg",
    actions: false,
    ast: true,
    defaultStyle: false,
    tooltip: () => {},
    formatLocale: usermeta.formatLocale,
  });
  place.replaceChildren(canvas);
  const hint = hintFor(place);
  const svg = canvas.querySelector("svg");
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", specification.description ?? "");
  spoken(place, usermeta.words ?? {});
  reachable(place, hint);
  place.dataset.chartDrawn = "yes";
}

export function drawAll(root = document) {
  for (const place of root.querySelectorAll("[data-chart-engine]:not([data-chart-drawn])")) {
    place.dataset.chartDrawn = "drawing";
    draw(place).catch((error) => {
      place.dataset.chartDrawn = "failed"; // the table beside the chart says the same
      console.error(error);
    });
  }
}

drawAll();
