import { pinyin } from 'pinyin-pro';
import type { RevisionContent } from '../../domain/revision.js';

const spelt = (text: string) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' });

/** What a search finds the entry by: title, organisation and lead, the latter two also spelt out and by initials. */
export function searchTextOf({ title, organisation, lead }: RevisionContent): string {
  const names = [organisation.name, lead.name].flatMap((name) => {
    const syllables = spelt(name);
    return [name, syllables.join(''), syllables.map((one) => one.slice(0, 1)).join('')];
  });
  return [title, ...names].join('\n').toLowerCase();
}
