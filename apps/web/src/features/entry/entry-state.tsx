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

/** States that a submit which waits for its files has left in all but name. */
const LEFT: readonly EntryState[] = ['draft', 'returned'];

/** The state of an entry in one word, and that a submit of it waits for files. */
export function EntryStateTag({ state, waits = false }: { state: EntryState; waits?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {!(waits && LEFT.includes(state)) && <StateTag tone={TONES[state]}>{t(`entry.states.${state}`)}</StateTag>}
      {waits && <StateTag tone="brand">{t('entry.waits')}</StateTag>}
    </>
  );
}
