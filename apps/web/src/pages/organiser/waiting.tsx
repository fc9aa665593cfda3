import { useTranslation } from 'react-i18next';
import { usePrizes } from '../../features/award/api/prizes.js';
import type { FrontView } from '../../features/competition/api/front.js';
import { useEntries } from '../../features/entry/api/entries.js';
import { useRounds } from '../../features/judging/api/rounds.js';
import { useReleases } from '../../features/publication/api/releases.js';
import { useServerNow } from '../../lib/clock.js';
import { Card } from '../../ui/card.js';
import { SkeletonText } from '../../ui/skeleton.js';
import { todosOf } from './todo.js';
import { TodoList } from './todo-list.js';

/** What waits for somebody; what the reader may not see is left out. */
export function Waiting({ front }: { front: FrontView }) {
  const { t } = useTranslation('organiser');
  const now = useServerNow(60_000);
  const queries = {
    entries: useEntries(front.id, {}, 1, 1),
    rounds: useRounds(front.id),
    prizes: usePrizes(front.id),
    releases: useReleases(front.id),
  };
  const todos = todosOf({
    now,
    states: queries.entries.data?.states,
    counts: queries.entries.data?.counts,
    rounds: queries.rounds.data?.items,
    prizes: queries.prizes.data,
    releases: queries.releases.data,
  });
  const pending = Object.values(queries).some(({ isPending }) => isPending);
  return (
    <Card title={t('overview.waiting')}>
      {pending ? <SkeletonText lines={3} /> : <TodoList todos={todos} base={`/organiser/${front.slug}`} />}
    </Card>
  );
}
