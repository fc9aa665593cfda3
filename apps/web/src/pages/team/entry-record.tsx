import { useTranslation } from 'react-i18next';
import { Decisions } from '../../features/entry/mine/decisions.js';
import { History } from '../../features/entry/mine/history.js';
import { Leaving } from '../../features/entry/mine/leaving.js';
import { Revisions } from '../../features/entry/mine/revisions.js';
import { Card } from '../../ui/card.js';
import type { MyEntry } from './entry-page.js';

/** What was decided about an entry, what was handed in, what happened, and the way out. */
export function EntryRecord({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('team');
  return (
    <>
      {entry.decisions.length > 0 && (
        <Card title={t('overview.decisions')}>
          <Decisions decisions={entry.decisions} />
        </Card>
      )}
      {entry.revisionNo > 0 && (
        <Card title={t('overview.revisions')}>
          <Revisions entry={entry} />
        </Card>
      )}
      <Card title={t('overview.history')}>
        <History entryId={entry.id} />
      </Card>
      {(entry.can.withdraw || entry.can.revive || entry.state === 'withdrawn') && (
        <Card title={t('leaving.title')}>
          <Leaving entry={entry} />
        </Card>
      )}
    </>
  );
}
