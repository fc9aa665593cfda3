import { useTranslation } from 'react-i18next';
import type { MyEntry } from '../../features/entry/api/my-entry.js';
import { Decisions } from '../../features/entry/mine/decisions.js';
import { History } from '../../features/entry/mine/history.js';
import { Leaving } from '../../features/entry/mine/leaving.js';
import { Revisions } from '../../features/entry/mine/revisions.js';
import { PledgeCard } from '../../features/entry/papers/pledge-card.js';
import { sealedDocument } from '../../features/entry/papers/sealed-document.js';
import { ThreadCard } from '../../features/entry/thread/thread-card.js';
import { PhoneMark } from '../../features/entry/thread/phone-mark.js';
import { Card } from '../../ui/card.js';
import type { Plan } from './entry-page.js';

/** Beside an entry: what was decided, what was handed in, what happened, and the way out. */
export function EntryAside({ entry, plan }: { entry: MyEntry; plan: Plan }) {
  const { t } = useTranslation('team');
  const scan = sealedDocument(plan);
  return (
    <div>
      {scan && entry.state !== 'withdrawn' && <PledgeCard entryId={entry.id} rule={scan} />}
      <ThreadCard entryId={entry.id} />
      <PhoneMark verified={entry.lead.phoneVerified} own />
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
    </div>
  );
}
