import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLot } from '../../features/judging/api/lots.js';
import { LotBoard } from '../../features/judging/lot/lot-board.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { Sheet } from '../../ui/sheet.js';
import { SkeletonPage } from '../../ui/skeleton.js';

/** A draw of experts as everybody may watch it, and compute it again. */
export function PublicLotPage() {
  const { t } = useTranslation('lots');
  const { id = '' } = useParams();
  const say = useSay();
  return (
    <Loaded query={useLot(id)} skeleton={<SkeletonPage blocks={3} />}>
      {(lot) => (
        <Sheet title={t('title', { round: say(lot.round) })} lead={t('public-lead', { edition: say(lot.edition) })}>
          <LotBoard lot={lot} />
        </Sheet>
      )}
    </Loaded>
  );
}
