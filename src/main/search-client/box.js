// The search box on every page: results as one types, in the combobox pattern of the ARIA authoring practices.

import {count, element, marked, prose, say} from './elements.js';
import {placesMeant} from './places.js';

const SHOWN = 6;
const SKELETON_AFTER = 150;

export class Box {
  /** @param {string} root the address of the site's root */
  constructor(form, search, root) {
    this.form = form;
    this.search = search;
    this.root = root;
    this.input = form.querySelector('input');
    this.panel = form.querySelector('.search-panel');
    this.status = form.querySelector('[role="status"]');
    this.list = element('ul', {role: 'listbox', id: '_found', 'aria-label': say(form, 'results')});
    this.message = element('p', {class: 'search-message', hidden: true});
    this.panel.append(this.list, this.message);
    this.options = [];
    this.active = -1;
    this.turn = 0;
    this.prepare();
  }

  prepare() {
    const {input} = this;
    const attributes = {role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': '_found', 'aria-expanded': 'false'};
    Object.entries(attributes).forEach(([key, value]) => input.setAttribute(key, value));
    input.addEventListener('focus', () => this.search.open().catch(() => {}));
    input.addEventListener('input', (event) => event.isComposing || this.look());
    input.addEventListener('compositionend', () => this.look());
    input.addEventListener('click', () => this.panel.hidden && this.look());
    input.addEventListener('keydown', (event) => this.key(event));
    this.form.addEventListener('focusout', (event) => this.form.contains(event.relatedTarget) || this.close());
    this.panel.addEventListener('mousedown', (event) => event.preventDefault());
    this.panel.addEventListener('click', (event) => this.follow(event.target.closest('[role="option"]'), event));
    if (document.activeElement === input) this.goOn();
  }

  /** The reader was here before this script, and may have typed. */
  goOn() {
    this.search.open().catch(() => {});
    this.look();
  }

  async look() {
    const words = this.input.value;
    const turn = ++this.turn;
    if (!words.trim()) return this.close();
    const timer = setTimeout(() => turn === this.turn && this.showWaiting(), SKELETON_AFTER);
    try {
      const answer = await this.search.ask({words, isTyping: true});
      const articles = await this.search.show(answer, 0, SHOWN);
      if (turn === this.turn) this.show(words, answer, articles);
    } catch {
      if (turn === this.turn) this.say(say(this.form, 'failed'));
    } finally {
      clearTimeout(timer);
    }
  }

  show(words, {total, complete, leads}, articles) {
    const first = [...leads, ...placesMeant(words, leads)];
    if (!total && !first.length) return this.say(say(this.form, 'none', words.trim()));
    this.options = first.map((lead, i) => this.lead(lead, i, complete));
    const found = articles.map((article, i) => {
      const [lang, language] = article.language ?? [];
      return element(
        'li',
        {role: 'option', id: `_found-${i}`, 'aria-selected': 'false', 'data-url': this.root + article.url + article.passage},
        i > 0 && i === complete && element('span', {class: 'search-some'}, say(this.form, 'some', total - complete)),
        element('span', {class: 'search-title', lang}, marked(article.titleParts)),
        element('span', {class: 'search-about'}, lang && element('span', {lang}, language), lang && ' · ', `${article.issue} · ${article.section}`),
      );
    });
    this.options.push(...found);
    if (total > articles.length) {
      const url = `${this.root}search.html?q=${encodeURIComponent(words.trim())}&typing=1`;
      const attributes = {role: 'option', id: '_found-all', class: 'search-all', 'aria-selected': 'false', 'data-url': url};
      this.options.push(element('li', attributes, this.all(total, complete, articles.length)));
    }
    this.list.replaceChildren(...this.options);
    this.activate(-1);
    this.open(true);
    this.status.textContent = count(this.form, complete || total);
  }

  /** A short form with what it means, or a page that is no article. */
  lead({title, about, url, isAlone}, i, complete) {
    const attributes = {role: 'option', id: `_lead-${i}`, class: 'search-lead', 'aria-selected': 'false', 'data-url': new URL(url, this.root).href};
    const meaning = about && [about, isAlone && `; ${count(this.form, complete)}`].filter(Boolean).join('');
    return element('li', attributes, element('span', {class: 'search-title'}, title), meaning && element('span', {class: 'search-about'}, prose(meaning)));
  }

  all(total, complete, shown) {
    return complete && complete <= shown ? say(this.form, 'more') : say(this.form, 'all', complete || total);
  }

  /** The list is empty; a message says why. */
  say(message) {
    this.options = [];
    this.list.replaceChildren();
    this.activate(-1);
    this.message.textContent = message;
    this.open(false);
    this.status.textContent = message;
  }

  showWaiting() {
    this.list.replaceChildren();
    this.message.replaceChildren(...[1, 2, 3].map(() => element('span', {class: 'search-waiting'})));
    this.open(false);
    this.status.textContent = say(this.form, 'wait');
  }

  open(hasList) {
    this.panel.hidden = false;
    this.list.hidden = !hasList;
    this.message.hidden = hasList;
    this.input.setAttribute('aria-expanded', String(hasList));
  }

  close() {
    this.turn++;
    this.panel.hidden = true;
    this.activate(-1);
    this.input.setAttribute('aria-expanded', 'false');
    this.status.textContent = '';
  }

  get isOpen() {
    return !this.panel.hidden && !this.list.hidden;
  }

  key(event) {
    if (event.isComposing) return;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) {
      event.preventDefault();
      if (this.isOpen) this.activate(next(this.active, step, this.options.length));
      else this.look();
    } else if (event.key === 'Enter' && this.isOpen && this.active >= 0) {
      event.preventDefault();
      this.follow(this.options[this.active], event);
    } else if (event.key === 'Escape') {
      if (this.panel.hidden) this.input.value = '';
      else event.preventDefault();
      this.close();
    }
  }

  activate(place) {
    this.active = place;
    this.options.forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
    if (place < 0) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', this.options[place].id);
    this.options[place].scrollIntoView({block: 'nearest'});
  }

  follow(option, event) {
    if (!option) return;
    if (event.ctrlKey || event.metaKey) window.open(option.dataset.url);
    else location.href = option.dataset.url;
  }
}

/** The place after or before, the field itself (-1) between the last and the first. */
const next = (place, step, size) => ((place + 1 + step + size + 1) % (size + 1)) - 1;
