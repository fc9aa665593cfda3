import { useTranslation } from 'react-i18next';
import { StateTag } from '../../../ui/state-tag.js';
import type { DispatchCard } from '../api/edition-outbox.js';

const TONES = {
  queued: 'neutral',
  held: 'warning',
  waiting: 'neutral',
  sent: 'success',
  failed: 'danger',
  kept: 'brand',
  dropped: 'neutral',
  bundled: 'success',
} as const;

/** How a message fared, in a word. */
export function DispatchState({ state }: { state: DispatchCard['state'] }) {
  const { t } = useTranslation('inbox');
  return <StateTag tone={TONES[state]}>{t(`states.${state}`)}</StateTag>;
}
