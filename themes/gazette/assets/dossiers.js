// When what is looked for is the name of a dossier, in any of its names, the page leads with it. Without, it is found by its articles.
(() => {
  "use strict";
  const line = document.querySelector(".search-dossier");
  const input = document.querySelector(".search-page input[name=q]");
  if (!line || !input) return;
  const link = line.querySelector("a");
  const said = line.querySelector(".said");
  const DASHES = /[\u2010-\u2014]/g;
  const typed = (words) => words.normalize("NFKC").toLowerCase().replace(DASHES, "-").replace(/iz(?=[aei])/g, "is").replace(/[\s'\u2018\u2019-]/g, "");
  const find = (words) => {
    const { names, all } = window.dossiers;
    const undated = words.replace(DASHES, "-").replace(/-(19|20)\d\d\s*$/, "");
    const place = names[typed(words)] ?? names[typed(undated)];
    return all[place];
  };
  const show = () => {
    const found = window.dossiers && input.value.trim() && find(input.value);
    line.hidden = !found;
    if (!found) return;
    const [title, full, chinese, path] = found;
    link.textContent = title;
    link.href = line.dataset.root + path;
    said.textContent = [full, chinese].filter(Boolean).join(" ");
  };
  input.addEventListener("input", show);
  window.addEventListener("popstate", () => setTimeout(show));
  window.addEventListener("load", show);
})();
