import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useFrozenEntrant } from '../../features/judging/api/frozen-entrant.js';
import { Dossier } from '../../features/judging/desk/dossier.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';

/** An entry as the round's judges read it, for the panel chair; back leads to the room it was opened from. */
export function EntrantPage() {
  const { id = '', entryId = '' } = useParams();
  return <InEdition>{(_, base) => <Frozen base={base} roundId={id} entryId={entryId} />}</InEdition>;
}

function Frozen({ base, roundId, entryId }: { base: string; roundId: string; entryId: string }) {
  const { t } = useTranslation('deliberation');
  return (
    <Loaded query={useFrozenEntrant(roundId, entryId)} skeleton={<SkeletonPage />}>
      {({ entry, mark }) => (
        <>
          <PageHead
            title={entry.title}
            up={{ to: `${base}/deliberation`, label: t('room.title') }}
            state={entry.number}
          />
          <Dossier entry={entry} mark={mark} files={`/api/rounds/${roundId}/entrants/${entryId}/files`} />
        </>
      )}
    </Loaded>
  );
}
