/** MurmurHash3_x86_32 (Appleby, public domain) of bytes; the result is unsigned. */
export function murmur3(bytes: readonly number[], seed: number): number {
  let hash = seed | 0;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    hash = Math.imul(rotate(hash ^ mix(wordAt(bytes, i)), 13), 5) + 0xe6546b64;
  }
  if (whole < bytes.length) hash ^= mix(wordAt(bytes, whole));
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function wordAt(bytes: readonly number[], i: number): number {
  const byte = (at: number) => bytes[at] ?? 0;
  return byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
}

function mix(word: number): number {
  return Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. By hand, for no global is common to all runtimes' types. */
export function utf8(text: string): number[] {
  return Array.from(text.toWellFormed(), (char) => bytesOf(char.codePointAt(0) ?? 0)).flat();
}

function bytesOf(point: number): number[] {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
