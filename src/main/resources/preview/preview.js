// Follows what is being written: only in the preview, never on a published page.
(() => {
  "use strict";
  const KEPT = "_preview.place";
  const SEEN = "_preview.closed";
  const address = location.pathname + location.search;
  const bar = () => document.getElementById("_preview");

  // The desk follows the switch of the pages.
  try {
    const theme = localStorage.getItem("theme");
    if (theme) document.documentElement.dataset.theme = theme;
  } catch { /* A browser that remembers nothing follows the system. */ }

  // Where the reader is: by what stands at the top of the window, as what is above it may grow.
  const atTop = () => [...document.querySelectorAll("main [id]")]
    .find((part) => part.getBoundingClientRect().bottom > 0 && part.getClientRects().length);
  const keepPlace = () => {
    const top = atTop();
    const place = { address, y: scrollY, id: top?.id, offset: top?.getBoundingClientRect().top };
    try { sessionStorage.setItem(KEPT, JSON.stringify(place)); } catch { /* The browser's own memory has to do. */ }
  };
  const findPlace = () => {
    let place = null;
    try { place = JSON.parse(sessionStorage.getItem(KEPT)); } catch { /* As if there were none. */ }
    if (place?.address !== address) return;
    const there = () => {
      const top = place.id ? document.getElementById(place.id) : null;
      const y = top ? scrollY + top.getBoundingClientRect().top - place.offset : place.y;
      scrollTo({ top: y, behavior: "instant" });
    };
    there();
    const done = () => {
      there();
      sessionStorage.removeItem(KEPT);
      history.scrollRestoration = "auto";
    };
    if (document.readyState === "complete") done();
    else addEventListener("load", done, { once: true });
  };

  // The line of the paragraph that is being read.
  const follow = () => {
    const edit = bar().querySelector(".edit");
    if (!edit) return;
    const lines = new Map(edit.dataset.paragraphs.split(" ").filter(Boolean).map((pair) => {
      const colon = pair.lastIndexOf(":");
      return [pair.slice(0, colon), pair.slice(colon + 1)];
    }));
    const reading = scrollY > 200 && [...document.querySelectorAll("main p[id]")]
      .find((part) => lines.has(part.id) && part.getBoundingClientRect().bottom > 100);
    edit.href = `${edit.dataset.folder}:${reading ? lines.get(reading.id) : 1}`;
  };

  // Links to what readers will not see, or not yet.
  const mark = () => {
    document.querySelectorAll("._mark").forEach((word) => word.remove());
    const words = new Map([...bar().querySelector(".marks").content.querySelectorAll("a")]
      .map((link) => [new URL(link.getAttribute("href"), location.origin).pathname, link.textContent]));
    for (const link of words.size ? document.querySelectorAll("main a[href]") : []) {
      const word = words.get(link.pathname);
      if (word && link.origin === location.origin && link.matches(".title, h3 a, .neighbours a, .period")) {
        const label = document.createElement("span");
        label.className = "_mark";
        label.textContent = word;
        link.append(label);
      }
    }
  };

  // What has been closed stays closed until something else is wrong.
  const wrong = () => [...bar().querySelectorAll(".mistakes .place, .mistakes .what")].map((part) => part.textContent).join("\n");
  const settle = () => {
    const mistakes = bar().querySelector(".mistakes");
    if (mistakes) {
      try { mistakes.open = sessionStorage.getItem(SEEN) !== wrong(); } catch { /* Then it opens again. */ }
      mistakes.addEventListener("toggle", () => {
        try { sessionStorage.setItem(SEEN, mistakes.open ? "" : wrong()); } catch { /* As above. */ }
      });
    }
    follow();
    mark();
  };

  const say = (before) => {
    const now = wrong();
    if (now !== before) {
      const first = bar().querySelector(".mistakes .finding");
      bar().querySelector(".spoken").textContent = first
        ? `${bar().querySelector(".errors").textContent}. First: ${first.querySelector(".what").textContent}`
        : "No mistakes any more.";
    }
  };

  let shown = "";
  let asking = false;
  let again = false;
  const refresh = async () => {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    try {
      const answer = await fetch(`/_status?page=${encodeURIComponent(address)}`, { cache: "no-store" });
      if (answer.ok) show(await answer.json());
    } catch { /* Whoever ended the preview knows; the stream of events tells when it is back. */ }
    asking = false;
    if (again) {
      again = false;
      refresh();
    }
  };
  const show = (status) => {
    if (status.page !== bar().dataset.page) {
      keepPlace();
      history.scrollRestoration = "manual";
      location.reload();
      return;
    }
    const fresh = new DOMParser().parseFromString(status.bar, "text/html").getElementById("_preview");
    if (status.bar === shown) return;
    shown = status.bar;
    const before = wrong();
    const focused = bar().contains(document.activeElement);
    bar().replaceWith(fresh);
    if (focused) bar().querySelector("a, summary").focus();
    settle();
    say(before);
  };

  findPlace();
  settle();
  addEventListener("scroll", follow, { passive: true });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") bar().querySelectorAll("details[open]").forEach((part) => { part.open = false; });
    if (event.altKey && event.key.toLowerCase() === "e") bar().querySelector(".edit")?.click();
  });

  const events = new EventSource("/_events");
  events.addEventListener("message", refresh);
  events.addEventListener("open", () => {
    bar().querySelector(".lost").hidden = true;
    refresh();
  });
  events.addEventListener("error", () => { bar().querySelector(".lost").hidden = false; });
  addEventListener("pagehide", () => events.close());
})();
