// Copies the address of a feed. Without it, the address is there to be read.
(() => {
  "use strict";
  if (!navigator.clipboard) return;
  const told = document.querySelector(".told");
  for (const button of document.querySelectorAll(".copy-address")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(button.dataset.address).then(() => { told.textContent = button.dataset.copied; }, () => {});
    });
  }
})();
