// Keys that lead on, with a sheet that explains them. A reader can switch them off: those who speak to their device, or
// miss keys, press them without meaning it.
(() => {
  "use strict";
  const help = document.querySelector(".open-keys");
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = help.dataset.style;
  document.head.append(style);

  const made = (name, properties, ...parts) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...parts);
    return element;
  };
  const [search, next, previous, sheet, use, close] = help.dataset.words.split("|");
  const row = (key, words) => made("div", {}, made("dt", {}, made("kbd", {}, key)), made("dd", {}, words));
  const uses = made("input", { type: "checkbox", checked: true });
  const closing = made("button", { className: "action" }, close);
  const title = made("h2", { id: "_keys" }, help.textContent);
  const list = made("dl", {}, row("/", search), row("j", next), row("k", previous), row("?", sheet));
  const setting = made("p", {}, made("label", {}, uses, " ", use));
  const dialog = made("dialog", { className: "keys" }, title, list, setting, made("form", { method: "dialog" }, closing));
  dialog.setAttribute("aria-labelledby", title.id);
  document.body.append(dialog);

  // What a browser cannot remember holds until the page is left.
  try { uses.checked = localStorage.getItem("keys") !== "off"; } catch {}
  uses.addEventListener("change", () => {
    try { localStorage.setItem("keys", uses.checked ? "on" : "off"); } catch {}
  });

  const neighbour = (side) => document.querySelector(".neighbours ." + side)?.click();
  const field = () => {
    const found = document.querySelector(".search-page input, .search-box input");
    if (!found?.checkVisibility()) document.querySelector(".handle.find")?.click();
    else found.focus();
  };
  const open = () => dialog.open || dialog.showModal();
  const meanings = { "/": field, j: () => neighbour("next"), k: () => neighbour("previous"), "?": open };
  const press = (event) => {
    if (event.type === "click") return open();
    if (event.target.closest?.("input, textarea, select, [contenteditable], dialog") || !uses.checked) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !meanings[event.key]) return;
    event.preventDefault();
    meanings[event.key]();
  };
  help.addEventListener("click", press);
  document.addEventListener("keydown", press);
  window.gazette.press = press;
})();
