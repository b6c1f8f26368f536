// Comforts of pages with a long text. They read without them.
(() => {
  "use strict";
  const { fill, isNarrow, folded } = window.gazette;

  // Of several dates of an article, the first that is not over comes first; on a narrow screen the others are folded.
  for (const own of document.querySelectorAll(".own-dates")) {
    const first = [...own.children].find((keep) => !keep.classList.contains("over"));
    if (first) own.prepend(first);
    if (own.children.length > 1 && isNarrow.matches) own.append(folded("later", own.dataset.more, [...own.children].slice(1)));
  }

  // The list of contents follows the reading position.
  const links = [...document.querySelectorAll(".contents a")];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (links.length) {
    let waiting = false;
    const follow = () => {
      waiting = false;
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3).length;
      links.forEach((link, index) => {
        if (index === passed - 1) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
    addEventListener("scroll", () => {
      if (!waiting) requestAnimationFrame(follow);
      waiting = true;
    }, { passive: true });
    follow();
  }

  // A link to every heading and paragraph, which also copies it.
  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  document.body.append(said);
  const say = (words) => {
    said.textContent = words;
    setTimeout(() => { said.textContent = ""; }, 2000);
  };
  // Together they are one stop of the keyboard; arrows lead from one to the next.
  const labels = {};
  const heres = [...document.querySelectorAll(".story .prose :is(p, h2, h3, li, tr)[id]")].map((part) => {
    const here = document.createElement("a");
    const words = part.textContent.trim().replace(/\s+/g, " ");
    const cell = part.tagName === "TR" ? part.cells[0] : part;
    here.className = "here";
    here.href = "#" + part.id;
    here.textContent = "¶";
    const label = fill(document.body.dataset[/^H/.test(part.tagName) ? "heading" : "paragraph"], words.length > 40 ? words.slice(0, 39) + "…" : words);
    const times = (labels[label] ?? 0) + 1;
    labels[label] = times;
    here.setAttribute("aria-label", times > 1 ? label + " (" + times + ")" : label);
    here.addEventListener("click", (event) => {
      if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      navigator.clipboard.writeText(here.href).then(() => say(document.body.dataset.copied), () => { location.hash = part.id; });
    });
    cell.append(here);
    return here;
  });
  const reach = (here) => heres.forEach((other) => { other.tabIndex = other === here ? 0 : -1; });
  if (heres.length) reach(heres[0]);
  heres.forEach((here, index) => {
    here.addEventListener("focus", () => reach(here));
    here.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      heres[index + step]?.focus();
    });
  });

  // The citation, ready to be pasted.
  const copy = document.querySelector(".copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", () => {
      const reference = document.querySelector(".reference").textContent;
      navigator.clipboard.writeText(reference).then(() => say(document.body.dataset.copied), () => {});
    });
  }

  // Sharing by the system's sheet, and printing.
  const tool = (name, isThere, use) => {
    const button = document.querySelector(".tools ." + name);
    if (!button || !isThere) return;
    button.hidden = false;
    button.addEventListener("click", use);
  };
  tool("share", navigator.share, () => navigator.share({ title: document.title, url: location.href.split("#")[0] }).catch(() => {}));
  tool("print", window.print, () => window.print());

  // A long article goes on where it was left. What is remembered stays on this device.
  const goingOn = document.querySelector(".continue");
  const headed = headings.filter((heading) => heading);
  if (goingOn && headed.length > 4) {
    const key = "at " + location.pathname;
    let last = null;
    // Then it begins anew.
    try { last = localStorage.getItem(key); } catch {}
    const left = headed.indexOf(document.getElementById(last ?? ""));
    if (left > 0 && !location.hash) {
      const link = goingOn.querySelector("a");
      link.href = "#" + headed[left].id;
      link.textContent = fill(goingOn.dataset.words, links[headings.indexOf(headed[left])].textContent.trim());
      goingOn.hidden = false;
    }
    addEventListener("pagehide", () => {
      const passed = headed.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
      // As above.
      try { localStorage.setItem(key, passed.at(-1)?.id ?? ""); } catch {}
    });
  }
})();
