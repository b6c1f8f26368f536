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
    // A browser that remembers nothing still switches.
    try { localStorage.setItem("theme", theme); } catch {}
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

  // On a narrow screen the menu and the search unfold below the title.
  const masthead = document.querySelector(".masthead");
  const isNarrow = matchMedia("(max-width: 40rem)");
  for (const [name, part] of [["unfold", "nav"], ["find", ".search-box"]]) {
    const handle = masthead?.querySelector(".handle." + name);
    const unfolded = masthead?.querySelector(part);
    if (!handle || !unfolded) continue;
    const tell = () => handle.setAttribute("aria-expanded", String(masthead.classList.contains(name)));
    handle.setAttribute("role", "button");
    tell();
    handle.addEventListener("click", (event) => {
      event.preventDefault();
      masthead.classList.toggle(name);
      tell();
      if (name === "find" && masthead.classList.contains(name)) unfolded.querySelector("input").focus();
    });
    handle.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      handle.click();
    });
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
  const closeDate = (dated) => {
    dated.classList.add("over");
    for (const label of dated.querySelectorAll("[data-over]:not(.state)")) label.textContent = label.dataset.over;
  };
  for (const state of document.querySelectorAll(".state")) {
    const { from, until, before, open, soon, over } = state.dataset;
    const begins = from ? Date.parse(from) : -Infinity;
    const ends = Date.parse(until);
    if (now >= ends) {
      state.textContent = over;
      state.classList.add("over");
      closeDate(state.closest(".dated"));
    } else if (now < begins) {
      state.textContent = fill(before, inDays(begins));
    } else if (soon && ends - now <= SOON) {
      state.textContent = fill(soon, inDays(ends - 1));
      state.classList.add("soon");
    } else {
      state.textContent = fill(open, inDays(ends - 1));
    }
    state.hidden = !state.textContent;
  }

  // What was written before a date had passed says when it was written.
  for (const written of document.querySelectorAll(".written")) written.hidden = now < Date.parse(written.dataset.until);

  const folded = (name, words, parts) => {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    details.className = name;
    summary.textContent = fill(words, parts.length);
    details.append(summary, ...parts);
    return details;
  };

  // What the scripts of single kinds of page share.
  window.gazette = { language, now, fill, isNarrow, folded };

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

  // Short forms: a first tap shows the full name, a second follows the link; Escape puts it away.
  const close = () => document.querySelectorAll(".short.open").forEach((short) => short.classList.remove("open"));
  document.addEventListener("click", (event) => {
    const repeated = event.target.closest(".prose abbr[data-full], .takeaways abbr[data-full]");
    if (repeated && !repeated.closest("a")) {
      const short = document.createElement("span");
      const full = document.createElement("span");
      short.className = "short";
      full.className = "full";
      full.textContent = " " + repeated.dataset.full;
      repeated.replaceWith(short);
      repeated.removeAttribute("data-full");
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

  // Keys, and the help on them, are fetched when one of them is pressed.
  const help = document.querySelector(".open-keys");
  if (help) {
    const pressed = new AbortController();
    const fetchKeys = (event) => {
      if (event.key && !"/jk?".includes(event.key)) return;
      const script = document.createElement("script");
      pressed.abort();
      script.src = help.dataset.script;
      script.addEventListener("load", () => window.gazette.press(event));
      document.head.append(script);
    };
    help.hidden = false;
    help.addEventListener("click", fetchKeys, { signal: pressed.signal });
    document.addEventListener("keydown", fetchKeys, { signal: pressed.signal });
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
