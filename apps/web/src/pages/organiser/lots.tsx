import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRound } from '../../features/judging/api/rounds.js';
import { LotDesk } from '../../features/judging/lot/lot-desk.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';

/** Experts drawn from the competition's pool for a round. */
export function Lots() {
  const { id = '' } = useParams();
  return <InEdition>{(_, base) => <Drawing key={id} id={id} base={`${base}/rounds/${id}`} />}</InEdition>;
}

function Drawing({ id, base }: { id: string; base: string }) {
  const { t } = useTranslation('lots');
  const say = useSay();
  return (
    <Loaded query={useRound(id)} skeleton={<SkeletonPage blocks={2} />}>
      {(round) => (
        <>
          <PageHead
            title={t('title', { round: say(round.name) })}
            up={{ to: base, label: say(round.name) }}
            next={t('lead')}
          />
          <LotDesk roundId={id} />
        </>
      )}
    </Loaded>
  );
}
