// When what is looked for is the name of a dossier, in any of its names, the page leads with it. Without, it is found by its articles.
(() => {
  "use strict";
  const line = document.querySelector(".search-dossier");
  const input = document.querySelector(".search-page input[name=q]");
  if (!line || !input) return;
  const link = line.querySelector("a");
  const full = line.querySelector(".full");
  const chinese = line.querySelector(".chinese");
  const isChinese = document.documentElement.lang.startsWith("zh");
  const DASHES = /[\u2010-\u2014]/g;
  // The same steps as those of DossierFiles.typed: a test compares them.
  const typed = (words) => words.normalize("NFKC").toLowerCase().replace(/iz(?=[aei])/g, "is").replace(/[\t-\r '\u2018\u2019\u2010-\u2014-]/g, "");
  const find = (words) => {
    const { names, all } = window.dossiers;
    const undated = words.replace(DASHES, "-").replace(/-(19|20)\d\d\s*$/, "");
    const place = names[typed(words)] ?? names[typed(undated)];
    return all[place];
  };
  // Words with those of Chinese told apart for who reads them aloud.
  const mark = (element, words) => {
    element.textContent = "";
    for (const [i, part] of words.split(/(\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u00b7]*)/u).entries()) {
      const span = i % 2 && !isChinese ? document.createElement("span") : document.createTextNode("");
      if (span.nodeType === 1) span.lang = "zh-Hans";
      span.textContent = part;
      element.append(span);
    }
  };
  const show = () => {
    const found = window.dossiers && input.value.trim() && find(input.value);
    line.hidden = !found;
    if (!found) return;
    const [title, name, inChinese, path] = found;
    mark(link, title);
    link.href = line.dataset.root + path;
    mark(full, name);
    mark(chinese, inChinese);
  };
  input.addEventListener("input", show);
  window.addEventListener("popstate", () => setTimeout(show));
  window.addEventListener("load", show);
})();
