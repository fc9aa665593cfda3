import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { useSessions } from '../api/attendance.js';
import { useDraw, useDraws } from '../api/draws.js';
import { DrawBoard } from './draw-board.js';
import { FreezeForm } from './freeze-form.js';

/** Where the order of a round is drawn: the draw that runs or the last one, and the way to a new one. */
export function DrawDesk({ roundId, schedule }: { roundId: string; schedule: string }) {
  const { t } = useTranslation('schedule');
  const [chosen, setChosen] = useState<string | null>(null);
  const sessions = useSessions(roundId);
  return (
    <Loaded query={useDraws(roundId)}>
      {({ items, can }) => {
        const standing = items.find(({ state }) => state !== 'void');
        const current = chosen ?? standing?.id;
        const mayFreeze = can.freeze && standing === undefined;
        return (
          <>
            {current && <Shown id={current} />}
            {mayFreeze && (
              <Loaded query={sessions}>
                {(view) =>
                  view.published?.order === 'drawn' ? (
                    <FreezeForm
                      roundId={roundId}
                      onFrozen={setChosen}
                      teams={view.items
                        .filter(({ kind }) => kind === 'judging')
                        .flatMap(({ slots }) => slots.map(({ entry }) => entry))}
                    />
                  ) : (
                    <EmptyState
                      icon="calendar"
                      title={t('draw.not-ready')}
                      action={<LinkButton to={schedule}>{t('schedule.title')}</LinkButton>}
                    >
                      {t('draw.not-ready-hint')}
                    </EmptyState>
                  )
                }
              </Loaded>
            )}
            {!mayFreeze && !current && <EmptyState title={t('draw.none')}>{t('draw.none-hint')}</EmptyState>}
            <Void items={items} />
          </>
        );
      }}
    </Loaded>
  );
}

function Shown({ id }: { id: string }) {
  const { t } = useTranslation('schedule');
  return (
    <Loaded query={useDraw(id)}>
      {(draw) => (
        <Stack>
          <Row>
            <LinkButton to={`/draws/${id}`}>{t('draw.public-page')}</LinkButton>
          </Row>
          <div>
            <DrawBoard draw={draw} />
          </div>
        </Stack>
      )}
    </Loaded>
  );
}

type Items = NonNullable<ReturnType<typeof useDraws>['data']>['items'];

/** Draws that came to nothing stay in sight. */
function Void({ items }: { items: Items }) {
  const { t } = useTranslation('schedule');
  const dates = useDates();
  const gone = items.filter(({ state }) => state === 'void');
  if (gone.length === 0) return null;
  return (
    <Card title={t('draw.void-list')}>
      {gone.map(({ id, voidedAt, voidReason }) => (
        <div key={id}>
          <Row>
            <StateTag tone="warning">{t('draw.voided')}</StateTag>
            <span>{voidReason === 'overdue' ? t('draw.overdue') : voidReason}</span>
          </Row>
          <Soft>{voidedAt && dates.instant(voidedAt)}</Soft>
        </div>
      ))}
    </Card>
  );
}
