import { pinyin } from 'pinyin-pro';
import { nameKey } from '../../domain/organisation.js';

/** How a name is typed on a keyboard of Latin letters. */
export interface Spelling {
  /** `beijinganzhenyiyuan`; ü is v. */
  pinyin: string;
  /** `bjazyy`. */
  initials: string;
}

/** The pinyin of a name, whole and by initials; what is no Han character stands as it is. */
export function spellingOf(name: string): Spelling {
  const spell = (pattern: 'pinyin' | 'first') =>
    pinyin(nameKey(name), { pattern, toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join('');
  return { pinyin: spell('pinyin'), initials: spell('first') };
}
