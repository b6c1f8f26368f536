// Comforts of pages that list: the front page, the dates, the table of abbreviations. They read without them.
(() => {
  "use strict";
  const { language, now, fill, isNarrow, folded } = window.gazette;

  // The front page shows the next three dates, or when the next issue is due; the others are folded.
  for (const coming of document.querySelectorAll(".coming")) {
    const list = coming.querySelector("ol");
    const next = coming.querySelector(".next-issue");
    const dates = list ? [...list.children] : [];
    const past = dates.filter((item) => item.querySelector(".over"));
    const open = dates.filter((item) => !past.includes(item));
    const fold = (name, words, items) => {
      if (!items.length) return;
      const others = document.createElement("ol");
      others.append(...items);
      list.after(folded(name, fill(words, items.length), [others]));
    };
    fold("past", coming.dataset.past, past);
    fold("later", coming.dataset.more, open.slice(3));
    if (list && !list.children.length) list.remove();
    if (next) next.hidden = open.length > 0 || now >= Date.parse(next.dataset.until);
    coming.hidden = !dates.length && (!next || next.hidden);
  }

  // What is past goes below what is to come.
  for (const agenda of document.querySelectorAll(".page-dates .dates")) {
    const keeps = agenda.querySelector(".keeps");
    const over = [...keeps.children].filter((keep) => keep.querySelector(".state.over"));
    if (over.length) {
      const list = document.createElement("div");
      list.className = "keeps";
      list.append(...over);
      agenda.append(folded("past", fill(agenda.dataset.past, over.length), [list]));
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

  // Takeaways of more than three lines open.
  const takeaways = document.querySelector(".takeaways");
  for (const text of takeaways?.querySelectorAll("li > p:not(.number)") ?? []) {
    if (!isNarrow.matches || text.scrollHeight <= 3.5 * parseFloat(getComputedStyle(text).lineHeight)) continue;
    const more = document.createElement("button");
    const title = text.parentElement.querySelector("h3");
    const tell = (isOpen) => {
      text.classList.toggle("open", isOpen);
      more.textContent = takeaways.dataset[isOpen ? "less" : "more"];
      more.setAttribute("aria-expanded", String(isOpen));
    };
    title.id ||= "_lead-" + [...takeaways.querySelectorAll("h3")].indexOf(title);
    more.type = "button";
    more.className = "more";
    more.setAttribute("aria-describedby", title.id);
    more.addEventListener("click", () => tell(!text.classList.contains("open")));
    tell(false);
    text.after(more);
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
})();
