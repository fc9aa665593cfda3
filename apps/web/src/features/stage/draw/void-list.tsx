import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { DrawListItem } from '../api/draws.js';

/** Draws of a round that came to nothing stay in everybody's sight, with the reason and when; nothing where there are none. */
export function VoidList({ draws }: { draws: readonly DrawListItem[] }) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  if (draws.length === 0) return null;
  return (
    <Card title={t('draw.void-list')}>
      <Stack>
        <Soft>{t('draw.void-list-text')}</Soft>
        {draws.map(({ id, frozenAt, voidedAt, voidReason }) => (
          <div key={id}>
            <Row>
              <StateTag tone="warning">{t('draw.voided')}</StateTag>
              <span>{voidReason === 'overdue' ? t('draw.overdue') : voidReason}</span>
            </Row>
            <Soft>
              {t('draw.void-times', { from: dates.instant(frozenAt), at: voidedAt ? dates.instant(voidedAt) : '' })}{' '}
              <Link to={`/draws/${id}`}>{t('draw.void-see')}</Link>
            </Soft>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
