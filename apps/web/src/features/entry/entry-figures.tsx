import { useTranslation } from 'react-i18next';
import { Figure, Figures } from '../../ui/figure.js';
import { Loaded } from '../../ui/loaded.js';
import { useEntryCounts } from './api/entry-counts.js';

const STATES = ['submitted', 'in_review', 'returned', 'admitted', 'refused', 'withdrawn', 'disqualified'] as const;

/** How many entries stand in each state. */
export function EntryFigures({ editionId }: { editionId: string }) {
  const { t } = useTranslation();
  return (
    <Loaded query={useEntryCounts(editionId)}>
      {({ drafts, states }) => (
        <Figures>
          <Figure label={t('entry.states.draft')} value={drafts} />
          {STATES.map((state) => (
            <Figure
              key={state}
              label={t(`entry.states.${state}`)}
              value={states.find((one) => one.state === state)?.count ?? 0}
            />
          ))}
        </Figures>
      )}
    </Loaded>
  );
}
