import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '../../ui/state-tag.js';
import type { EntryState } from './api/my-entries.js';

const TONES: Record<EntryState, Tone> = {
  draft: 'neutral',
  submitted: 'brand',
  in_review: 'brand',
  returned: 'warning',
  admitted: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
  disqualified: 'danger',
};

/** The state of an entry in one word. */
export function EntryStateTag({ state }: { state: EntryState }) {
  const { t } = useTranslation();
  return <StateTag tone={TONES[state]}>{t(`entry.states.${state}`)}</StateTag>;
}
