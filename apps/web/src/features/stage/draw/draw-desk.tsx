import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Row, Stack } from '../../../ui/stack.js';
import { useSessions } from '../api/attendance.js';
import { useDraw, useDraws } from '../api/draws.js';
import { DrawBoard } from './draw-board.js';
import { FreezeForm } from './freeze-form.js';
import { VoidList } from './void-list.js';

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
          <Stack>
            {current && <Shown id={current} />}
            <div>
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
              {!current && <VoidList draws={items.filter(({ state }) => state === 'void')} />}
            </div>
          </Stack>
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
