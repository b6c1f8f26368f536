// The search page: all results, filters with counts, order; its state lives in the address.

import {count, element, marked, prose, say} from './elements.js';
import {placesMeant} from './places.js';
import {read, written} from './state.js';

const STEP = 10;
const PAUSE = 120;
const SKELETON_AFTER = 150;
const WIDE = '(min-width: 40.01rem)';

export class Page {
  constructor(holder, search, root) {
    this.holder = holder;
    this.search = search;
    this.root = root;
    this.form = holder.querySelector('form');
    this.input = holder.querySelector('input');
    this.selects = Array.from(holder.querySelectorAll('select'));
    this.filters = holder.querySelector('.search-filters');
    this.status = holder.querySelector('[role="status"]');
    this.notes = holder.querySelector('.search-notes');
    this.list = holder.querySelector('.search-results');
    this.more = holder.querySelector('.search-more');
    this.turn = 0;
    this.isDraft = false;
    this.prepare();
  }

  prepare() {
    this.holder.hidden = false;
    this.restore();
    if (!this.state.words) this.input.focus({preventScroll: true});
    this.input.addEventListener('input', (event) => event.isComposing || this.draft());
    this.input.addEventListener('compositionend', () => this.draft());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.change({isTyping: false}, !this.isDraft);
    });
    this.selects.forEach((select) => select.addEventListener('change', () => this.choose(select)));
    this.more.addEventListener('click', () => this.showMore());
    window.addEventListener('popstate', () => this.restore());
    window.matchMedia(WIDE).addEventListener('change', () => this.unfold());
  }

  /** On a narrow screen filters come before results only when they are used. */
  unfold() {
    this.filters.open ||= this.isFiltered || window.matchMedia(WIDE).matches;
  }

  get isFiltered() {
    return Object.values(this.state.filters).some(Boolean);
  }

  /** Shows what the address says. */
  restore() {
    this.state = read(location.search);
    this.isDraft = false;
    this.input.value = this.state.words;
    this.look();
  }

  /** While one types, one entry of the history follows the words. */
  draft() {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.state = {...this.state, words: this.input.value, isTyping: true};
      this.remember(!this.isDraft);
      this.isDraft = true;
      this.look();
    }, PAUSE);
  }

  /** Only the one that was changed is read: the others may not show yet what the address says. */
  choose({name, value}) {
    if (name === 'sort') this.change({order: value || 'relevance'});
    else this.change({filters: {...this.state.filters, [name]: value}});
  }

  /** @param asNew whether Back leads to what was shown before; words that are only finished replace their beginning */
  change(state, asNew = true) {
    const words = this.input.value;
    const isTyping = this.state.isTyping || words !== this.state.words;
    this.state = {...this.state, words, isTyping, ...state};
    this.remember(asNew);
    this.isDraft = false;
    this.look();
  }

  remember(asNew) {
    const address = location.pathname + written(this.state);
    if (address === location.pathname + location.search) return;
    if (asNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async look() {
    clearTimeout(this.pause);
    const turn = ++this.turn;
    const {words, isTyping, filters, order, expands} = this.state;
    const isIdle = !words.trim() && !this.isFiltered;
    const timer = setTimeout(() => turn === this.turn && this.showWaiting(), SKELETON_AFTER);
    try {
      const answer = await this.search.ask({words, isTyping, expands, order, filters});
      const articles = await this.search.show(answer, 0, STEP);
      clearTimeout(timer);
      if (turn !== this.turn) return;
      this.answer = answer;
      this.show(articles, isIdle);
      const counts = await this.search.counts(answer, filters).catch(() => null);
      if (turn === this.turn) this.showFilters(counts);
    } catch {
      if (turn === this.turn) this.showFailure();
    } finally {
      clearTimeout(timer);
    }
  }

  show(articles, isIdle) {
    const {total, complete} = this.answer;
    const words = this.state.words.trim();
    this.list.replaceChildren(...this.results(articles, 0));
    this.list.removeAttribute('aria-busy');
    this.filters.hidden = !total && !this.isFiltered;
    this.unfold();
    this.more.hidden = total <= articles.length;
    // The dossier whose name is asked for stands above already, where the theme shows it.
    const above = document.querySelector('.search-dossier:not([hidden])');
    const found = this.answer.leads.filter(({isDossier}) => !isDossier || !above);
    const leads = [...found, ...placesMeant(words, this.answer.leads)];
    this.notes.replaceChildren(...leads.map((lead) => this.lead(lead)), ...this.noteParagraphs(total, isIdle));
    if (isIdle) this.status.textContent = '';
    else this.status.textContent = total ? count(this.holder, complete || total) : say(this.holder, 'none', words);
  }

  async showMore() {
    const {answer} = this;
    const {length} = this.list.children;
    const shown = this.list.querySelectorAll('h2').length;
    const isCurrent = () => answer === this.answer && length === this.list.children.length;
    try {
      const articles = await this.search.show(answer, shown, STEP);
      if (!isCurrent()) return;
      this.list.append(...this.results(articles, shown));
      this.more.hidden = answer.total <= shown + articles.length;
      this.list.querySelectorAll('h2 a')[shown]?.focus();
    } catch {
      if (isCurrent()) this.showFailure();
    }
  }

  /** Articles from a place on; a line says where those begin that have not everything. */
  results(articles, from) {
    const {complete, total} = this.answer;
    const items = articles.map((article) => this.result(article));
    const border = complete - from;
    if (complete && border >= 0 && border < items.length) {
      items.splice(border, 0, element('li', {class: 'search-some'}, element('p', {}, say(this.holder, 'some', total - complete))));
    }
    return items;
  }

  result(article) {
    const [lang, language] = article.language ?? [];
    const about = [article.issue, article.section, ...article.topics].flatMap((text, i) => [i ? ' · ' : '', prose(text)].flat());
    if (lang) about.unshift(element('span', {class: 'search-language', lang}, language), ' · ');
    return element(
      'li',
      {},
      element('span', {class: 'number', 'aria-hidden': 'true'}, String(article.number)),
      element('h2', {}, element('a', {href: this.root + article.url + article.passage, lang, hreflang: lang}, marked(article.titleParts))),
      element('p', {class: 'search-about'}, about),
      element('p', {class: 'search-snippet', lang}, marked(article.snippet)),
    );
  }

  noteParagraphs(total, isIdle) {
    const {notes} = this.answer;
    const paragraphs = notes.corrections.map(({written, meant}) => say(this.holder, 'corrected', written, meant));
    if (notes.missing.length && total) paragraphs.push(say(this.holder, 'missing', notes.missing.join('”, “')));
    if (notes.isRelaxed && !this.answer.complete) paragraphs.push(say(this.holder, 'relaxed'));
    const made = paragraphs.map((text) => element('p', {}, prose(text)));
    const {forms} = this.answer;
    if (forms.length || !this.state.expands) made.push(this.nameParagraph(forms));
    if (!total && this.answer.unfiltered.length) made.push(this.wayOut());
    else if (!total && !isIdle) made.push(element('p', {}, say(this.holder, 'advice')));
    return made;
  }

  /** A short form with what it means, or a page that is no article. */
  lead({title, about, url, isAlone}) {
    const link = element('a', {href: new URL(url, this.root).href}, title);
    const many = isAlone ? `; ${count(this.holder, this.answer.complete)}` : '';
    return element('p', {class: 'search-lead'}, link, about && [': ', prose(about)].flat(), many);
  }

  /** Filters have left nothing of what there is. */
  wayOut() {
    const button = element('button', {type: 'button'}, say(this.holder, 'unfiltered', this.answer.unfiltered.length));
    button.addEventListener('click', () => {
      this.input.focus();
      this.change({filters: {}});
    });
    return element('p', {}, button);
  }

  /** Which other forms were looked for, and the way to look only for what was written. */
  nameParagraph(forms) {
    const {expands} = this.state;
    const button = element('button', {type: 'button'}, say(this.holder, expands ? 'written' : 'forms'));
    button.addEventListener('click', () => this.change({expands: !expands}));
    const names = forms.map((name) => name.filter(Boolean).join(', ')).join('; ');
    const isSaid = this.answer.leads[0]?.isAlone;
    const text = !expands ? say(this.holder, 'plain') : isSaid ? '' : say(this.holder, 'names', names);
    return element('p', {}, prose(text), ' ', button);
  }

  showWaiting() {
    const line = () => element('span', {class: 'search-waiting'});
    this.list.setAttribute('aria-busy', 'true');
    this.list.replaceChildren(...[1, 2, 3].map(() => element('li', {class: 'search-skeleton'}, line(), line())));
    this.more.hidden = true;
    this.status.textContent = say(this.holder, 'wait');
  }

  showFailure() {
    this.list.replaceChildren();
    this.list.removeAttribute('aria-busy');
    this.notes.replaceChildren();
    this.filters.hidden = true;
    this.more.hidden = true;
    this.status.textContent = say(this.holder, 'failed');
  }

  /** Each choice with the number of articles that it would leave; what would leave none is not offered. */
  showFilters(counts) {
    if (!counts) {
      this.filters.hidden = true;
      return;
    }
    for (const select of this.selects.filter(({name}) => counts[name])) {
      const chosen = this.state.filters[select.name];
      const offered = counts[select.name].filter(({value, count}) => count > 0 || value === chosen);
      if (chosen && !offered.some(({value}) => value === chosen)) offered.push({value: chosen, name: chosen, count: 0});
      const options = offered.map(({value, name, count}) => element('option', {value}, `${name} (${count})`));
      select.replaceChildren(element('option', {value: ''}, select.dataset.any), ...options);
      select.value = chosen ?? '';
      select.disabled = !options.length;
      if (select.name === 'language') select.closest('label').hidden = counts.language.length < 2;
    }
    const sort = this.selects.find(({name}) => name === 'sort');
    sort.value = this.state.order === 'date' ? 'date' : '';
  }
}
