import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFront } from '../../features/competition/api/front.js';
import { StageNow } from '../../features/competition/stage-now.js';
import { EntryFigures } from '../../features/entry/entry-figures.js';
import { useServerNow } from '../../lib/clock.js';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { TimelineBand } from '../../ui/timeline-band.js';

/** Where the competition stands: its stage, its entries, its calendar. */
export function Overview() {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const now = useServerNow(60_000);
  return (
    <Loaded query={useFront(useParams()['slug'])}>
      {(front) => (
        <>
          <PageHead title={say(front.name)} next={<StageNow front={front} />} />
          <Card title={t('overview.entries')}>
            <EntryFigures editionId={front.id} />
          </Card>
          <Card title={t('overview.calendar')}>
            <TimelineBand stages={front.milestones.map((one) => ({ ...one, name: say(one.name) }))} now={now} />
          </Card>
        </>
      )}
    </Loaded>
  );
}
