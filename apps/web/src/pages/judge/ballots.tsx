import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOwnBallots } from '../../features/award/api/ballots.js';
import { NameCandidates } from '../../features/award/ballot/name-candidates.js';
import { OwnBallotCard } from '../../features/award/ballot/own-ballot-card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { Stack } from '../../ui/stack.js';

/** What somebody of the final's panel votes on, and for which prizes they may name candidates. */
export function BallotsPage() {
  const { t } = useTranslation('deliberation');
  const { editionId = '' } = useParams();
  return (
    <>
      <PageHead title={t('own.title')} up={{ to: '/judge', label: t('own.up') }} />
      <Loaded query={useOwnBallots(editionId)}>
        {({ items, awards }) => (
          <Stack>
            {items.length + awards.length === 0 && (
              <EmptyState icon="prize" title={t('own.none')}>
                {t('own.none-text')}
              </EmptyState>
            )}
            {items.map((ballot) => (
              <OwnBallotCard key={ballot.id} editionId={editionId} ballot={ballot} />
            ))}
            <NameCandidates editionId={editionId} awards={awards} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}
