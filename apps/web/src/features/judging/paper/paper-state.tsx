import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '../../../ui/state-tag.js';
import type { PaperState } from '../api/papers.js';

const TONES: Record<PaperState, Tone> = {
  ...{ printed: 'neutral', transcribed: 'brand', differing: 'warning' },
  ...{ clashing: 'warning', official: 'success', withdrawn: 'neutral' },
};

/** Every state of a paper sheet, those that want somebody first. */
export const STATES: readonly PaperState[] = [
  ...(['differing', 'clashing', 'transcribed', 'official', 'printed', 'withdrawn'] as const),
];

/** How far a paper sheet is, in one word. */
export function PaperStateTag({ state }: { state: PaperState }) {
  const { t } = useTranslation('paper');
  return <StateTag tone={TONES[state]}>{t(`states.${state}`)}</StateTag>;
}
