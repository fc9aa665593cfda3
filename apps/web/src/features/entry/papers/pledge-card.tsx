import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { Loaded } from '../../../ui/loaded.js';
import { type Pledge, pledgeKey, usePledge } from '../api/pledge.js';
import { AskedNotice } from './asked-notice.js';
import { PaperButton } from '../../../ui/paper-button.js';
import { PledgeStanding } from './pledge-standing.js';
import { ScanSlot, type ScanRule } from './scan-slot.js';
import styles from './pledge.module.css';

interface PledgeCardProps {
  entryId: string;
  /** What the scan may be. */
  rule: ScanRule;
}

/** The pledge: print it, have it sealed and signed, bring the scan back; and whether that fits. */
export function PledgeCard({ entryId, rule }: PledgeCardProps) {
  const { t } = useTranslation('papers');
  const query = usePledge(entryId);
  return (
    <Card title={t('pledge.title')} aside={query.data && <PledgeStanding standing={query.data.standing} />}>
      <Loaded query={query}>{(pledge) => <PledgeSteps pledge={pledge} entryId={entryId} rule={rule} />}</Loaded>
    </Card>
  );
}

function PledgeSteps({ pledge, entryId, rule }: PledgeCardProps & { pledge: Pledge }) {
  const { t } = useTranslation('papers');
  const dates = useDates();
  const client = useQueryClient();
  const { standing, can, dueAt, now, printedAt } = pledge;
  const more = t(`pledge.more.${standing}`, '');
  const late = new Date(now) >= new Date(dueAt);
  const renew = () => void client.invalidateQueries({ queryKey: pledgeKey(entryId) });
  return (
    <div className={styles.pledge}>
      <div role="status">
        <p>{t(`pledge.next.${standing}`)}</p>
        {more && <p className={styles.meta}>{more}</p>}
      </div>
      {pledge.asked && <AskedNotice asked={pledge.asked} />}
      <p className={styles.due}>
        {t(late ? 'pledge.closed' : 'pledge.due')} <time dateTime={dueAt}>{dates.until(dueAt)}</time>
      </p>
      {can.print && (
        <div className={styles.print}>
          <PaperButton
            path={`/entries/${entryId}/pledge/pdf`}
            look={['needed', 'outdated', 'other-entry'].includes(standing) ? 'primary' : 'quiet'}
            label={t(printedAt === null ? 'pledge.print' : 'pledge.print-again')}
            onSaved={renew}
          />
          {printedAt && <p className={styles.meta}>{t('pledge.printed-at', { at: dates.instant(printedAt) })}</p>}
        </div>
      )}
      {can.attach && !can.print && <p className={styles.meta}>{t('pledge.organisation-first')}</p>}
      <ScanSlot entryId={entryId} pledge={pledge} rule={rule} />
    </div>
  );
}
