// Loads files of the index. Each is a script that hands over its content by calling FascicleSearch(name, content): from a
// folder on disk browsers load scripts, and nothing else.

const PATIENCE = 20000;

export class MissingFile extends Error {
  constructor(name) {
    super(`a file of the search is missing: ${name}`);
    this.file = name;
  }
}

/** Adds a script to the page. Resolves when it has run, or rejects. */
function run(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const timer = setTimeout(() => finish(reject), PATIENCE);
    const finish = (outcome) => {
      clearTimeout(timer);
      script.remove();
      outcome();
    };
    script.src = address;
    script.onload = () => finish(resolve);
    script.onerror = () => finish(reject);
    document.head.append(script);
  });
}

export class Files {
  /** @param {string} folder the address of the search folder, ending in a slash */
  constructor(folder, load = run) {
    this.folder = folder;
    this.load = load;
    this.taken = new Map();
    this.promised = new Map();
  }

  /** What a file calls. */
  take(name, content) {
    this.taken.set(name, content);
  }

  /** The content of a file; it is loaded once. */
  get(name) {
    if (!this.promised.has(name)) {
      const promise = this.fetched(name, name + '.js');
      promise.catch(() => this.promised.delete(name));
      this.promised.set(name, promise);
    }
    return this.promised.get(name);
  }

  /** A file that is of no use is loaded anew when it is asked for again. */
  forget(name) {
    this.taken.delete(name);
    this.promised.delete(name);
  }

  /** The manifest, past every cache: for when what it named is gone. */
  async newest(name) {
    this.forget(name);
    return this.fetched(name, `${name}.js?${Date.now()}`);
  }

  async fetched(name, path) {
    if (!this.taken.has(name)) {
      await this.load(this.folder + path).catch(() => {});
    }
    // A server that answers every address with some page makes a script that runs and says nothing.
    if (!this.taken.has(name)) throw new MissingFile(name);
    return this.taken.get(name);
  }
}
