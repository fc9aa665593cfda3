import { alignment } from './alignment.js';

/** A stretch of two texts: in both of them, only before, or only after. */
export interface Stretch {
  in: 'both' | 'before' | 'after';
  text: string;
}

/** Words of a language without spaces are told apart by the browser; where it cannot, every character counts. */
const words = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** A common stretch this short between two changes is read more easily as a part of them. */
const SHORT = 1;

/** Two texts in stretches, by words: what was kept, taken out and put in, what was taken out first. */
export function textDifference(before: string, after: string): Stretch[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const stretches = alignment(one, other).map(({ before: was, after: is }): Stretch => {
    if (was !== null && is !== null) return { in: 'both', text: other[is] ?? '' };
    return was === null ? { in: 'after', text: other[is ?? 0] ?? '' } : { in: 'before', text: one[was] ?? '' };
  });
  return joined(withoutSpecks(joined(stretches)));
}

function wordsOf(text: string): string[] {
  return words ? [...words.segment(text)].map(({ segment }) => segment) : [...text];
}

/** Neighbours of a kind in one; between two common stretches, what was taken out stands before what was put in. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let [out, put] = ['', ''];
  const flush = () => {
    if (out) all.push({ in: 'before', text: out });
    if (put) all.push({ in: 'after', text: put });
    [out, put] = ['', ''];
  };
  for (const { in: where, text } of stretches) {
    if (where === 'before') out += text;
    if (where === 'after') put += text;
    if (where !== 'both') continue;
    flush();
    const last = all.at(-1);
    if (last?.in === 'both') last.text += text;
    else all.push({ in: 'both', text });
  }
  flush();
  return all;
}

function withoutSpecks(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, at): Stretch[] => {
    const inside = stretch.in === 'both' && at > 0 && at < stretches.length - 1;
    const speck = inside && [...stretch.text].length <= SHORT && !stretch.text.includes('\n');
    const { text } = stretch;
    return speck
      ? [
          { in: 'before', text },
          { in: 'after', text },
        ]
      : [stretch];
  });
}
