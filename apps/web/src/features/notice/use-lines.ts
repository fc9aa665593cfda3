import { useSay } from '../../lib/i18n.js';
import type { Option } from '../../ui/choice-fields.js';
import type { NoticeView } from './api/notices.js';

/** The lines of a notice by their places, from 1 through all sections. */
export function useLines({ body }: Pick<NoticeView, 'body'>): Option[] {
  const say = useSay();
  return body.sections
    .flatMap((section) => section.lines.map(({ title }) => ({ title, award: section.name })))
    .map(({ title, award }, at) => ({
      value: String(at + 1),
      label: [title, award && say(award)].filter(Boolean).join(' · '),
    }));
}
