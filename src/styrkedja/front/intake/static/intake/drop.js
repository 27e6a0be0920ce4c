// Lets a file be dropped anywhere on the upload form, and says that a long reading is under way.
const form = document.querySelector("[data-drop]");
const input = form?.querySelector("input[type=file]");

if (form && input) {
  const over = (on) => form.classList.toggle("over", on);
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  form.addEventListener("dragleave", () => over(false));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
  });
}

for (const button of document.querySelectorAll("[data-busy]")) {
  button.form.addEventListener("submit", () => {
    // After this turn, so that the button is still sent with the form.
    setTimeout(() => {
      button.setAttribute("aria-disabled", "true");
      button.textContent = button.dataset.busy;
    });
  });
}
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
