// Small comforts. Every page can be read without them.
(() => {
  "use strict";
  const root = document.documentElement;
  const home = new URL("../", document.currentScript.src);
  const language = root.lang;

  const remembered = () => {
    try { return localStorage.getItem("theme"); } catch { return null; }
  };
  const remember = (theme) => {
    try { localStorage.setItem("theme", theme); } catch { /* A browser that remembers nothing still switches. */ }
  };
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (systemIsDark.matches ? "dark" : "light")) === "dark";

  if (remembered()) root.dataset.theme = remembered();

  const lightSwitch = document.querySelector(".switch");
  if (lightSwitch) {
    const label = () => { lightSwitch.textContent = isDark() ? lightSwitch.dataset.light : lightSwitch.dataset.dark; };
    lightSwitch.hidden = false;
    lightSwitch.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember(root.dataset.theme);
      label();
    });
    systemIsDark.addEventListener("change", label);
    label();
  }

  // The search is fetched when somebody reaches for its box.
  const searchBox = document.querySelector(".search-box");
  if (searchBox) {
    const reached = new AbortController();
    const fetchSearch = () => {
      const style = document.createElement("link");
      const script = document.createElement("script");
      reached.abort();
      style.rel = "stylesheet";
      style.href = searchBox.dataset.style;
      script.src = searchBox.dataset.script;
      script.addEventListener("error", () => { searchBox.querySelector("[role=status]").textContent = searchBox.dataset.failed; });
      document.head.append(style, script);
    };
    for (const reaching of ["pointerover", "focusin"]) {
      searchBox.addEventListener(reaching, fetchSearch, { signal: reached.signal });
    }
    if (searchBox.contains(document.activeElement)) fetchSearch();
  }

  // How consultations and events stand today.
  const DAY = 86_400_000;
  const SOON = 14 * DAY;
  const now = Date.now();
  const dates = language === "en" ? "en-GB" : language;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const day = (time) => {
    const local = new Date(time);
    return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY;
  };
  const inDays = (time) => relative.format(day(time) - day(now), "day");
  const fill = (words, value) => words.replace("{0}", value);
  for (const state of document.querySelectorAll(".state")) {
    const { from, until, before, open, soon, over } = state.dataset;
    const begins = from ? Date.parse(from) : -Infinity;
    const ends = Date.parse(until);
    if (now >= ends) {
      state.textContent = over;
      state.classList.add("over");
      state.closest(".keep").classList.add("over");
    } else if (now < begins) {
      state.textContent = fill(before, inDays(begins));
    } else if (soon && ends - now <= SOON) {
      state.textContent = fill(soon, inDays(ends - 1));
      state.classList.add("soon");
    } else {
      state.textContent = open;
    }
    state.hidden = false;
  }

  // What is past goes below what is to come.
  for (const agenda of document.querySelectorAll(".page-dates .dates")) {
    const keeps = agenda.querySelector(".keeps");
    const over = [...keeps.children].filter((keep) => keep.querySelector(".state.over"));
    if (over.length) {
      const past = document.createElement("details");
      const summary = document.createElement("summary");
      const list = document.createElement("div");
      past.className = "past";
      summary.textContent = `${agenda.dataset.past} (${over.length})`;
      list.className = "keeps";
      list.append(...over);
      past.append(summary, list);
      agenda.append(past);
    }
    const left = [...keeps.children].reverse();
    keeps.append(...left);
    if (!left.length) {
      const none = document.createElement("p");
      none.className = "empty";
      none.textContent = agenda.dataset.none;
      keeps.replaceWith(none);
    }
  }

  // The hours of an event where the reader is, when they are others.
  for (const yours of document.querySelectorAll(".yours")) {
    const format = new Intl.DateTimeFormat(dates, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" });
    const text = format.format(new Date(yours.dataset.from));
    const hours = yours.parentElement.querySelector(".hours").textContent;
    const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(yours.dataset.from));
    if (!hours.startsWith(clock)) {
      yours.textContent = fill(yours.dataset.yours, text);
      yours.hidden = false;
    }
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

  // Short forms: a first tap shows the full name, a second follows the link; Escape puts it away.
  const close = () => document.querySelectorAll(".short.open").forEach((short) => short.classList.remove("open"));
  document.addEventListener("click", (event) => {
    const repeated = event.target.closest(".prose abbr[title], .takeaways abbr[title]");
    if (repeated && !repeated.closest("a")) {
      const short = document.createElement("span");
      const full = document.createElement("span");
      short.className = "short";
      full.className = "full";
      full.textContent = " " + repeated.title;
      repeated.replaceWith(short);
      repeated.removeAttribute("title");
      short.append(repeated, full);
    }
    const short = event.target.closest(".short");
    if (short && !short.classList.contains("open") && (event.pointerType === "touch" || short.tagName === "SPAN")) {
      event.preventDefault();
      close();
      short.classList.add("open");
    } else if (!short || short.tagName === "SPAN") {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close();
    root.classList.add("closed");
  });
  for (const reopening of ["pointerover", "focusin"]) {
    document.addEventListener(reopening, () => root.classList.remove("closed"));
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
  for (const part of document.querySelectorAll(".story .prose > :is(p, h2, h3)[id]")) {
    const here = document.createElement("a");
    here.className = "here";
    here.href = "#" + part.id;
    here.textContent = "¶";
    here.setAttribute("aria-label", part.tagName === "P" ? document.body.dataset.paragraph : document.body.dataset.heading);
    here.addEventListener("click", () => {
      navigator.clipboard?.writeText(here.href).then(() => say(document.body.dataset.copied), () => {});
    });
    part.append(here);
  }

  // The citation, ready to be pasted.
  const copy = document.querySelector(".copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", () => {
      const reference = document.querySelector(".reference").textContent;
      navigator.clipboard.writeText(reference).then(() => say(document.body.dataset.copied), () => {});
    });
  }

  // The table of abbreviations shrinks as one types.
  const filter = document.querySelector(".filter");
  if (filter) {
    const input = filter.querySelector("input");
    const output = filter.querySelector("output");
    const terms = [...document.querySelectorAll(".terms > div")];
    filter.hidden = false;
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLocaleLowerCase(language);
      let shown = 0;
      for (const term of terms) {
        term.hidden = !term.textContent.toLocaleLowerCase(language).includes(wanted);
        if (!term.hidden) shown += 1;
      }
      output.textContent = shown === 0 ? output.dataset.none : shown === terms.length ? "" : String(shown);
    });
  }

  // On the web, issues that were visited stay readable without a connection. From disk, they are anyway.
  if (isSecureContext && home.protocol !== "file:" && navigator.serviceWorker) {
    const manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = new URL("manifest.webmanifest", home);
    document.head.append(manifest);
    navigator.serviceWorker.register(new URL("worker.js", home)).catch(() => {});
  }
})();
