import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DataList } from '../../ui/data-list.js';
import { Notice } from '../../ui/notice.js';
import { Row, Soft, Stack } from '../../ui/stack.js';
import type { RunningOrder } from './api/running-order.js';
import { VoidList } from './draw/void-list.js';

type Turn = RunningOrder['sessions'][number]['turns'][number];

/** When who is on, as the public sees it. */
export function RunningOrderList({ order }: { order: RunningOrder }) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  return (
    <Stack>
      {!order.settled && (
        <Notice title={t('public.undrawn')}>
          <p>{t('public.undrawn-text')}</p>
        </Notice>
      )}
      {order.drawId && (
        <Row>
          <LinkButton to={`/draws/${order.drawId}`}>{t('own.verify')}</LinkButton>
        </Row>
      )}
      {order.sessions.map(({ id, startsAt, endsAt, room, venue, turns }) => {
        const when = `${dates.instant(startsAt)}–${dates.time(endsAt)}`;
        return (
          <Card key={id} title={order.rooms > 1 ? `${when} ${t('session.room', { room })}` : when}>
            <Stack>
              <Soft>{venue || t('session.no-venue')}</Soft>
              <Turns turns={turns} caption={when} />
            </Stack>
          </Card>
        );
      })}
      <VoidList draws={order.voided} />
      <Soft>{t('public.as-of', { no: order.publicationNo, at: dates.instant(order.publishedAt) })}</Soft>
    </Stack>
  );
}

function Turns({ turns, caption }: { turns: readonly Turn[]; caption: string }) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  return (
    <DataList
      caption={caption}
      empty={<p>{t('session.empty')}</p>}
      rows={turns}
      rowKey={({ number }) => number}
      columns={[
        { key: 'position', title: t('public.position'), render: ({ position }) => position ?? t('public.open') },
        { key: 'time', title: t('public.time'), render: ({ startsAt }) => (startsAt ? dates.time(startsAt) : '–') },
        { key: 'number', title: t('public.number'), lead: true, render: ({ number }) => number },
        {
          key: 'title',
          title: t('public.entry'),
          render: ({ title, leftAs }) =>
            leftAs ? (
              <>
                {title && <s>{title}</s>} {t(`left.${leftAs}`)}
              </>
            ) : (
              (title ?? '–')
            ),
        },
        { key: 'organisation', title: t('public.organisation'), render: ({ organisation }) => organisation ?? '–' },
      ]}
    />
  );
}
