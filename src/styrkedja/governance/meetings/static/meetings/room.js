// Keys for the meeting screen, as additions: everything works without them. They rest while somebody types.
const KEPT = "room-keys";
const on = () => localStorage.getItem(KEPT) !== "off";
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
const deeds = {
  j: () => document.querySelector("[data-after]")?.click(),
  k: () => document.querySelector("[data-before]")?.click(),
  l: () => document.getElementById("lydelse")?.focus(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  const key = event.key.toLowerCase();
  if (key === "s") {
    localStorage.setItem(KEPT, on() ? "off" : "on");
    event.preventDefault();
  } else if (on() && deeds[key]) {
    event.preventDefault();
    deeds[key]();
  }
});

// After a refusal the eyes, and the screen reader, go to what stopped it.
document.getElementById("stoppat")?.scrollIntoView({ block: "center" });

// The minutes follow the clock until somebody writes in them.
const minutes = document.querySelector("[data-elapsed]");
if (minutes) {
  const before = Number(minutes.dataset.elapsed);
  const start = Date.now();
  let own = false;
  minutes.addEventListener("input", () => { own = true; });
  setInterval(() => {
    const spent = before + Math.floor((Date.now() - start) / 60000);
    if (!own && spent > Number(minutes.value)) minutes.value = String(spent);
  }, 15000);
}
