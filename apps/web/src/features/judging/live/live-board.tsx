import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api/problem.js';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Meter } from '../../../ui/meter.js';
import { Notice } from '../../../ui/notice.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type Board, useBoard } from '../api/board.js';
import { useProgress } from '../api/progress.js';
import type { RoundView } from '../api/rounds.js';
import { type JudgingPlan, listName, ruleOf } from '../rules.js';
import { LiveList } from './live-list.js';

interface LiveBoardProps {
  round: RoundView;
  plan: JudgingPlan;
  /** Where the round's own page is. */
  up: string;
}

/** What a round comes to up to now, for those who watch over the count: nothing is decided by it before the close. */
export function LiveBoard({ round, plan, up }: LiveBoardProps) {
  const { t } = useTranslation('board');
  const { query, lost } = useBoard(round.id);
  const { error } = query;
  // Whoever may see it no longer sees what was read before no longer either.
  const refused = error instanceof ApiProblem && error.status >= 400 && error.status < 500 ? error : null;
  if (refused?.code === 'own-sheets-owed') {
    return (
      <EmptyState icon="file" title={t('owed')} action={<LinkButton to="/judge">{t('owed-go')}</LinkButton>}>
        {refused.message}
      </EmptyState>
    );
  }
  const shown = refused ? { ...query, data: undefined } : query;
  return (
    <>
      {lost && <Notice tone="warning">{t('lost')}</Notice>}
      <Loaded query={shown}>{(board) => <Shown board={board} round={round} plan={plan} up={up} />}</Loaded>
    </>
  );
}

function Shown({ board, round, plan, up }: LiveBoardProps & { board: Board }) {
  const { t } = useTranslation(['board', 'organiser']);
  const say = useSay();
  const progress = useProgress(round.id, board.state === 'open');
  const due = new Map((progress.data?.entries ?? []).map(({ entryId, assigned }) => [entryId, assigned]));
  const counted = board.items.reduce((sum, { sheets }) => sum + sheets, 0);
  return (
    <>
      <Card>
        <Stack>
          <StateNotice board={board} up={up} />
          <Meter label={t('counted')} value={counted} max={Math.max(counted, sumOf(due))} labelled />
          <Counted board={board} counted={counted} />
        </Stack>
      </Card>
      {counted === 0 ? (
        <EmptyState icon="chart" title={t('none')}>
          {t('none-hint')}
        </EmptyState>
      ) : (
        board.lists.map(({ key }) => {
          const title = `${t('title')} · ${listName(plan, key, say, t)}`;
          return (
            <Card key={key} title={title}>
              <LiveList
                title={title}
                board={board}
                rows={board.items.filter(({ listKey }) => listKey === key)}
                seats={round.lists.find((list) => list.key === key)?.seats ?? null}
                due={due}
                rule={ruleOf(plan, round.code)}
                plan={plan}
              />
            </Card>
          );
        })
      )}
    </>
  );
}

const sumOf = (due: ReadonlyMap<string, number>) => [...due.values()].reduce((sum, one) => sum + one, 0);

function Counted({ board, counted }: { board: Board; counted: number }) {
  const { t } = useTranslation('board');
  const dates = useDates();
  const { lastSubmittedAt: at } = board;
  return (
    <p role="status">
      <Soft>{at ? t('last', { count: counted, at: dates.time(at, true), day: dates.day(at) }) : t('none')}</Soft>
    </p>
  );
}

/** Whether this is still on the move, is the end, or has been let out. */
function StateNotice({ board, up }: { board: Board; up: string }) {
  const { t } = useTranslation('board');
  if (board.state === 'open') return <Notice>{t('open')}</Notice>;
  return (
    <Notice tone="success" title={t(board.released ? 'out' : 'closed')}>
      <LinkButton look="text" to={up}>
        {t('closed-go')}
      </LinkButton>
    </Notice>
  );
}
