import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { useMyAssignments } from './api/my-assignments.js';
import { byRound } from './desk/duties.js';
import { DutyRound } from './desk/duty-round.js';

/** The entries of one edition that wait for this judge, round by round. */
export function MyAssignments({ editionId, name }: { editionId: string; name: Localised }) {
  const { t } = useTranslation('judge');
  const say = useSay();
  return (
    <Loaded query={useMyAssignments(editionId)}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('assignments.empty')}>
            <p>{say(name)}</p>
            <p>{t('assignments.empty-hint')}</p>
          </EmptyState>
        ) : (
          byRound(items).map(({ round, duties }) => <DutyRound key={round.id} round={round} duties={duties} />)
        )
      }
    </Loaded>
  );
}
