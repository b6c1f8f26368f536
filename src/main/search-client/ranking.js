// Finds the articles that fit and ranks them by BM25, rounding to 32 bits at every step as Lucene does.

const round = Math.fround;

/** Lucene's SmallFloat.byte4ToInt: lengths up to 24 exactly, longer ones with four significant bits. */
export function lengthOf(norm) {
  if (norm < 24) return norm;
  const exponent = ((norm - 24) >> 3) - 1;
  const bits = (norm - 24) & 7;
  return 24 + (exponent < 0 ? bits : (bits | 8) * 2 ** exponent);
}

export class Ranking {
  constructor({counted, length, titled, k1, b, title}, norms) {
    this.counted = counted;
    this.titled = titled;
    this.title = title;
    this.norms = norms;
    const average = round(length / counted);
    this.inverse = Float32Array.from({length: 256}, (_, norm) => {
      const relative = round(round(round(b) * round(lengthOf(norm))) / average);
      return round(1 / round(round(k1) * round(round(1 - round(b)) + relative)));
    });
  }

  /** Adds what a term contributes to every article that has it; what is asked for twice counts twice. */
  add(scores, {docs, freqs, titled}, times) {
    const weight = round(times * weightOf(docs.length, this.counted));
    for (let i = 0; i < docs.length; i++) {
      const inverse = this.inverse[this.norms[docs[i]]];
      scores[docs[i]] += round(weight - round(weight / round(1 + round(freqs[i] * inverse))));
    }
    this.addTitles(scores, docs, titled, times);
  }

  /** Of titles it counts whether they have a term, and nothing else. */
  addTitles(scores, docs, titled, times) {
    const count = titled.reduce((sum, one) => sum + one, 0);
    const weight = round(round(round(this.title) * times) * weightOf(count, this.titled));
    for (let i = 0; i < docs.length; i++) if (titled[i]) scores[docs[i]] += weight;
  }
}

/** How telling a term is that so many of all have. */
const weightOf = (some, all) => round(Math.log(1 + (all - some + 0.5) / (some + 0.5)));

/** The articles that have the words of a phrase at their distances from each other. */
export function docsInARow(words) {
  const [first, ...others] = [...words].sort((a, b) => a.postings.docs.length - b.postings.docs.length);
  const places = others.map(({postings}) => new Map(Array.from(postings.docs, (doc, i) => [doc, i])));
  return Array.from(first.postings.docs).filter((doc, i) => {
    if (!places.every((place) => place.has(doc))) return false;
    const sets = others.map(({postings}, n) => new Set(postings.positions[places[n].get(doc)]));
    return first.postings.positions[i].some((position) =>
      others.every((other, n) => sets[n].has(position - first.position + other.position)),
    );
  });
}
