import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Row, Soft, Stack } from '../../ui/stack.js';
import { useRunningOrders } from './api/running-order.js';

/** The rounds whose order is published, and their draws; nothing before there is one. */
export function RunningOrderLinks({ slug }: { slug: string }) {
  const { t } = useTranslation('schedule');
  const say = useSay();
  const dates = useDates();
  const { data } = useRunningOrders(slug);
  if (!data || data.items.length === 0) return null;
  return (
    <Stack>
      {data.items.map(({ roundId, round, startsAt, drawId }) => (
        <Card key={roundId} title={t('public.title', { round: say(round) })}>
          <Stack>
            <Soft>{t('own.session-from', { at: dates.instant(startsAt) })}</Soft>
            <Row>
              <LinkButton to={`/rounds/${roundId}/running-order`}>{t('publish.public')}</LinkButton>
              {drawId && <LinkButton to={`/draws/${drawId}`}>{t('own.verify')}</LinkButton>}
            </Row>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
