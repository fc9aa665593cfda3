import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDraw } from '../../features/stage/api/draws.js';
import { useRunningOrder } from '../../features/stage/api/running-order.js';
import { DrawBoard } from '../../features/stage/draw/draw-board.js';
import { RunningOrderList } from '../../features/stage/running-order.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { Sheet } from '../../ui/sheet.js';
import { SkeletonPage } from '../../ui/skeleton.js';

/** A draw as everybody may watch it, and compute it again. */
export function PublicDraw() {
  const { t } = useTranslation('schedule');
  const { id = '' } = useParams();
  const say = useSay();
  return (
    <Loaded query={useDraw(id)} skeleton={<SkeletonPage blocks={3} />}>
      {(draw) => (
        <Sheet title={t('draw.of', { round: say(draw.round) })} lead={t('draw.lead', { edition: say(draw.edition) })}>
          <DrawBoard draw={draw} />
        </Sheet>
      )}
    </Loaded>
  );
}

/** When who is on. */
export function PublicRunningOrder() {
  const { t } = useTranslation('schedule');
  const { id = '' } = useParams();
  const say = useSay();
  return (
    <Loaded query={useRunningOrder(id)} skeleton={<SkeletonPage blocks={2} />}>
      {(order) => (
        <Sheet title={t('public.title', { round: say(order.round) })} lead={say(order.edition)}>
          <RunningOrderList order={order} />
        </Sheet>
      )}
    </Loaded>
  );
}
