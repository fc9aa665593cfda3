import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { type EntryCard, useMyEntries } from './api/my-entries.js';
import { EntryStateTag } from './entry-state.js';

/** The entries one leads in an edition, each with its state and next step. */
export function MyEntries({ editionId }: { editionId: string }) {
  const { t } = useTranslation('team');
  return (
    <Loaded query={useMyEntries(editionId)}>
      {(page) =>
        page.items.length === 0 ? (
          <EmptyState title={t('entries.none')}>{t('entries.none-hint')}</EmptyState>
        ) : (
          page.items.map((entry) => <Entry key={entry.id} entry={entry} />)
        )
      }
    </Loaded>
  );
}

function Entry({ entry }: { entry: EntryCard }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const until = entry.returnedUntil ? dates.instant(entry.returnedUntil) : '';
  return (
    <Card title={entry.title} aside={<EntryStateTag state={entry.state} />}>
      <p>{[entry.number, entry.organisationName].filter(Boolean).join(' · ')}</p>
      <p>{t(`entries.next.${entry.state}`, { until })}</p>
    </Card>
  );
}
