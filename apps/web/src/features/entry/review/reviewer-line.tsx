import { useTranslation } from 'react-i18next';
import { useSession } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Refused } from '../../../ui/refused.js';
import { Row } from '../../../ui/stack.js';
import { type Desk, useNameReviewer } from '../api/desk.js';
import type { ReviewedEntry } from '../api/entry.js';
import { useReviewers } from '../api/queue.js';
import styles from './review.module.css';

/** Who looks at the entry; it can be taken over, given to somebody or back to all. */
export function ReviewerLine({ entry, desk }: { entry: ReviewedEntry; desk: Desk }) {
  const { t } = useTranslation('review');
  const { can, reviewer } = desk;
  const me = useSession().data?.person?.id;
  const name = useNameReviewer(entry);
  const people = useReviewers(entry.editionId);
  if (!can.assign && !reviewer) return null;
  return (
    <Card title={t('reviewer.title')}>
      <Row>
        {can.assign ? (
          <label className={styles.reviewer}>
            <span className="visually-hidden">{t('reviewer.title')}</span>
            <select
              value={reviewer?.id ?? ''}
              disabled={name.isPending}
              onChange={(event) => name.mutate(event.target.value || null)}
            >
              <option value="">{t('reviewer.none')}</option>
              {(people.data?.items ?? (reviewer ? [{ ...reviewer, waiting: 0 }] : [])).map((one) => (
                <option key={one.id} value={one.id}>
                  {t('reviewer.load', { name: one.name, count: one.waiting })}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p>{reviewer?.name}</p>
        )}
        {can.take && me && (
          <Button busy={name.isPending} onClick={() => name.mutate(me)}>
            {t('reviewer.take')}
          </Button>
        )}
      </Row>
      <Refused error={name.error} />
    </Card>
  );
}
