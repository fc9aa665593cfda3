/** A text as it is compared: its code points without case, width, punctuation and space, and where each one stood. */
interface Plain {
  points: string[];
  /** Index among the original's code points. */
  at: number[];
}

const PIECE = 8;
const WINDOW = 8;
const FINE = 5;
const PASSAGE = 120;

function plain(text: string): Plain {
  const points: string[] = [];
  const at: number[] = [];
  [...text].forEach((point, index) => {
    for (const folded of point.normalize('NFKC').toLowerCase()) {
      if (/[\p{P}\p{Z}\p{C}\p{S}\s]/u.test(folded)) continue;
      points.push(folded);
      at.push(index);
    }
  });
  return { points, at };
}

function pieces(points: readonly string[], length: number): string[] {
  const count = Math.max(0, points.length - length + 1);
  return Array.from({ length: count }, (_, index) => points.slice(index, index + length).join(''));
}

/** FNV-1a over the UTF-16 units, as a signed 32-bit integer. */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken: SIGMOD 2003): of every eight neighbouring pieces of
 * eight code points the one with the least hash. Two texts with a common passage of at least 15 code points, letters and
 * figures alone counted, share a fingerprint. Ascending, each once; none for texts shorter than a piece.
 */
export function fingerprintsOf(text: string): number[] {
  const hashes = pieces(plain(text).points, PIECE).map(keyOf);
  const chosen = new Set<number>();
  for (let from = 0; from < hashes.length; from += 1) {
    const window = hashes.slice(from, from + WINDOW);
    if (window.length === WINDOW || from === 0) chosen.add(Math.min(...window));
  }
  return [...chosen].sort((a, b) => a - b);
}

/** How much two texts share, and the longest passage that stands in both, as the first one writes it. */
export interface Likeness {
  /** Pieces of five code points that stand in both, among those of the shorter text: 0 to 1. */
  share: number;
  passage: string;
}

/** The likeness of two texts; the share is symmetric, 1 for the same text and 0 where nothing of five code points recurs. */
export function likeness(one: string, other: string): Likeness {
  const [a, b] = [plain(one), plain(other)];
  const [mine, theirs] = [new Set(pieces(a.points, FINE)), new Set(pieces(b.points, FINE))];
  const least = Math.min(mine.size, theirs.size);
  if (least === 0) return { share: 0, passage: '' };
  const common = [...mine].filter((piece) => theirs.has(piece)).length;
  return { share: common / least, passage: common === 0 ? '' : passageOf(one, a, b) };
}

function passageOf(text: string, a: Plain, b: Plain): string {
  const { end, length } = longestCommon(a.points, b.points);
  const from = a.at[end - length] ?? 0;
  const to = a.at[end - 1] ?? 0;
  return [...text].slice(from, Math.min(to + 1, from + PASSAGE)).join('');
}

/** The longest run of code points in both lists: where it ends in the first, and how long it is. */
function longestCommon(a: readonly string[], b: readonly string[]): { end: number; length: number } {
  const best = { end: 0, length: 0 };
  let before = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const now = new Int32Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = before[j - 1]! + 1;
      now[j] = length;
      if (length > best.length) Object.assign(best, { end: i, length });
    }
    before = now;
  }
  return best;
}

/** How alike two short texts are: twice the common pairs of neighbouring code points among all of both (Dice): 0 to 1. */
export function titleLikeness(one: string, other: string): number {
  const [mine, theirs] = [pieces(plain(one).points, 2), pieces(plain(other).points, 2)];
  if (mine.length + theirs.length === 0) return one === other ? 1 : 0;
  const left = new Map<string, number>();
  for (const piece of theirs) left.set(piece, (left.get(piece) ?? 0) + 1);
  let common = 0;
  for (const piece of mine) {
    const count = left.get(piece) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(piece, count - 1);
  }
  return (2 * common) / (mine.length + theirs.length);
}
