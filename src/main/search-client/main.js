// The entry: one function that the files of the index call, the search box, and the search page.

import {Box} from './box.js';
import {Files} from './files.js';
import {Page} from './page.js';
import {Search} from './search.js';

const folder = new URL('../', document.currentScript.src).href;
const root = new URL('../', folder).href;
const files = new Files(folder);
const search = new Search(files);

const FascicleSearch = (name, content) => files.take(name, content);
FascicleSearch.ask = (question) => search.ask(question);
FascicleSearch.show = (answer, from, count) => search.show(answer, from, count);
window.FascicleSearch = FascicleSearch;

const start = () => {
  const box = document.querySelector('form.search-box');
  const page = document.querySelector('.search-page');
  if (box) new Box(box, search, root);
  if (page) new Page(page, search, root);
};

// A page that names this script wants the scripts after it read first; one that fetches it later has long been read.
if (document.currentScript.defer) document.addEventListener('DOMContentLoaded', start);
else start();
