import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '../../../ui/state-tag.js';
import type { Pledge } from '../api/pledge.js';

const TONES: Record<Pledge['standing'], Tone> = {
  needed: 'neutral',
  printed: 'brand',
  reading: 'brand',
  matches: 'success',
  stands: 'success',
  outdated: 'warning',
  'other-entry': 'danger',
  unreadable: 'warning',
  seen: 'warning',
  accepted: 'success',
  asked: 'warning',
};

/** Where the sealed pledge stands, in one word. */
export function PledgeStanding({ standing }: { standing: Pledge['standing'] }) {
  const { t } = useTranslation('papers');
  return <StateTag tone={TONES[standing]}>{t(`pledge.standing.${standing}`)}</StateTag>;
}
