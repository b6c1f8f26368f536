// The entry: one function that the files of the index call, the search box, and the search page.

import {Files} from './files.js';
import {Search} from './search.js';

const files = new Files(new URL('../', document.currentScript.src).href);
const search = new Search(files);

const FascicleSearch = (name, content) => files.take(name, content);
FascicleSearch.ask = (question) => search.ask(question);
window.FascicleSearch = FascicleSearch;
