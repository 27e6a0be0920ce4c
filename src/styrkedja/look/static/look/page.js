// Enhances every page: the menu on phones opens in place; nothing here is needed to use the page.
document.documentElement.classList.add("js");

const opener = document.querySelector(".menu-opener");
const menu = document.getElementById("meny");

if (opener && menu) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = opener.className;
  button.append(...opener.childNodes);
  button.setAttribute("aria-controls", "meny");
  const set = (open) => {
    menu.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  set(false);
  button.addEventListener("click", () => set(!menu.classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.classList.contains("open")) {
      set(false);
      button.focus();
    }
  });
  opener.replaceWith(button);
}

// On phones the filters are folded away, unless they are in use.
if (matchMedia("(max-width: 46rem)").matches) {
  for (const box of document.querySelectorAll(".filter-box:not([data-used])")) box.open = false;
}

// A list wider than its frame scrolls within it; only one that fits may keep its headings in sight.
for (const frame of document.querySelectorAll(".sticky")) {
  if (frame.scrollWidth > frame.clientWidth) frame.classList.remove("sticky");
}

// Where a table is drawn as cards, say again that it is a table: some browsers forget it.
for (const table of document.querySelectorAll(".table-cards table")) {
  const say = (selector, role) => {
    for (const one of table.querySelectorAll(selector)) one.setAttribute("role", role);
  };
  table.setAttribute("role", "table");
  say("thead, tbody", "rowgroup");
  say("tr", "row");
  say("td", "cell");
  say("thead th", "columnheader");
  say("tbody th", "rowheader");
}

// After a refused form, start at the list of what to mend. A form keeps the address's fragment when it
// is sent (#innehall after the skip link, #id_owner after a break's link), and the browser would move
// the focus there afterwards.
const refused = document.querySelector(".error-summary");
if (refused) {
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  refused.focus();
}
