import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '../../ui/state-tag.js';
import type { RoundState } from './api/rounds.js';

const TONES: Record<RoundState, Tone> = {
  planned: 'neutral',
  assigned: 'brand',
  open: 'warning',
  closed: 'brand',
  advanced: 'success',
};

/** Where a round stands, in one word. */
export function RoundStateTag({ state }: { state: RoundState }) {
  const { t } = useTranslation('organiser');
  return <StateTag tone={TONES[state]}>{t(`round.states.${state}`)}</StateTag>;
}
