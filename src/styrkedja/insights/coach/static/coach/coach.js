// Refreshes the coach's advice while one writes, and writes a chosen wording into its field; the page works without it.
const PAUSE = 500; // milliseconds without a key until the advice is asked for

function coached(panel) {
  const form = panel.closest("form");
  const place = panel.querySelector("[data-coach-advice]");
  const status = panel.querySelector("[data-coach-status]");
  let waiting = 0;
  let asked = null;

  async function refresh() {
    asked?.abort();
    asked = new AbortController();
    const body = new FormData(form);
    for (const field of form.querySelectorAll("[name]:disabled")) body.append(field.name, field.value);
    panel.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(panel.dataset.coach, { method: "POST", body, signal: asked.signal });
      if (!answer.ok) return; // the button still tries the text
      show(await answer.text());
    } catch (error) {
      if (error.name !== "AbortError") console.warn(error.message);
      return;
    }
    panel.removeAttribute("aria-busy");
  }

  // The advice is replaced as a whole; what is open stays open, and only the score is said aloud.
  function show(html) {
    const opened = place.querySelector("details")?.open;
    const answer = new DOMParser().parseFromString(html, "text/html");
    place.replaceChildren(...answer.body.childNodes);
    const more = place.querySelector("details");
    if (more && opened) more.open = true;
    const said = place.querySelector("[data-coach-said]")?.textContent.trim() ?? "";
    if (status.textContent !== said) status.textContent = said;
  }

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, PAUSE);
  });
  panel.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    event.preventDefault();
    clearTimeout(waiting);
    const field = button.dataset.coachField && form.elements[button.dataset.coachField];
    if (field) {
      field.value = button.dataset.coachValue;
      field.focus();
    }
    refresh();
  });
}

for (const panel of document.querySelectorAll("[data-coach]")) coached(panel);
