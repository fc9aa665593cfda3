import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '../../ui/state-tag.js';
import type { NoticeCard } from './api/notices.js';

const TONES: Record<NoticeCard['state'], Tone> = {
  scheduled: 'neutral',
  running: 'brand',
  closed: 'success',
  replaced: 'warning',
  withdrawn: 'warning',
  'called-off': 'neutral',
  'held-back': 'danger',
};

/** Where a notice stands, in a word. */
export function NoticeState({ state }: Pick<NoticeCard, 'state'>) {
  const { t } = useTranslation('notice');
  return <StateTag tone={TONES[state]}>{t(`states.${state}`)}</StateTag>;
}
