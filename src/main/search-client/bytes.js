// Reads what the index is written in: base64 of raw deflate of numbers of variable length.

/** The bytes behind a string of the index. */
export async function unpacked(base64) {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Bytes(new Uint8Array(await new Response(stream).arrayBuffer()));
}

const utf8 = new TextDecoder();

export class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get isAtEnd() {
    return this.at >= this.bytes.length;
  }

  octet() {
    return this.bytes[this.at++];
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  number() {
    let value = 0;
    let shift = 0;
    let byte;
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte & 128);
    return value;
  }

  octets(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** A part with its length before it. */
  column() {
    return new Bytes(this.octets(this.number()));
  }

  /** A sorted list in two columns, each word as what it shares with the word before and what it does not. */
  words() {
    const [shapes, letters] = [this.column(), this.column()];
    const words = [];
    let before = new Uint8Array(0);
    while (!shapes.isAtEnd) {
      const shared = shapes.number();
      const word = new Uint8Array(shared + shapes.number());
      word.set(before.subarray(0, shared));
      word.set(letters.octets(word.length - shared), shared);
      words.push(utf8.decode(word));
      before = word;
    }
    return words;
  }
}
