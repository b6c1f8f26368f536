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
  constructor({articles, counted, length, k1, b}, norms) {
    this.size = articles;
    this.counted = counted;
    this.norms = norms;
    const average = round(length / counted);
    this.inverse = Float32Array.from({length: 256}, (_, norm) => {
      const relative = round(round(round(b) * round(lengthOf(norm))) / average);
      return round(1 / round(round(k1) * round(round(1 - round(b)) + relative)));
    });
  }

  /** How telling a term is that so many articles have. */
  weight(articles) {
    return round(Math.log(1 + (this.counted - articles + 0.5) / (articles + 0.5)));
  }

  /** Adds what a term contributes to every article that has it; what is asked for twice counts twice. */
  add(scores, {docs, freqs}, times) {
    const weight = round(times * this.weight(docs.length));
    for (let i = 0; i < docs.length; i++) {
      const inverse = this.inverse[this.norms[docs[i]]];
      scores[docs[i]] += round(weight - round(weight / round(1 + round(freqs[i] * inverse))));
    }
  }
}

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
