import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type FrontView, useFront } from '../../features/competition/api/front.js';
import { StageNow } from '../../features/competition/stage-now.js';
import { useEntries } from '../../features/entry/api/entries.js';
import { EntryBreakdown } from '../../features/entry/entry-breakdown.js';
import { EntryFigures } from '../../features/entry/entry-figures.js';
import { useServerNow } from '../../lib/clock.js';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { TimelineBand } from '../../ui/timeline-band.js';
import { Waiting } from './waiting.js';

/** The cockpit: the stage of the competition, what waits, how many entries stand where. */
export function Overview() {
  const say = useSay();
  return (
    <Loaded query={useFront(useParams()['slug'])}>
      {(front) => (
        <>
          <PageHead title={say(front.name)} next={<StageNow front={front} />} />
          <Waiting front={front} />
          <Calendar front={front} />
          <Numbers front={front} />
        </>
      )}
    </Loaded>
  );
}

function Calendar({ front }: { front: FrontView }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const now = useServerNow(60_000);
  return (
    <Card title={t('overview.calendar')}>
      <TimelineBand stages={front.milestones.map((one) => ({ ...one, name: say(one.name) }))} now={now} />
    </Card>
  );
}

/** For those who may read entries; the others do without. */
function Numbers({ front }: { front: FrontView }) {
  const { t } = useTranslation('organiser');
  const entries = useEntries(front.id, {}, 1, 1);
  if (entries.error) return null;
  return (
    <>
      <Card title={t('overview.entries')}>
        <EntryFigures editionId={front.id} />
      </Card>
      <Card title={t('overview.breakdown')}>
        <EntryBreakdown editionId={front.id} tracks={front.tracks} divisions={front.divisions} />
      </Card>
    </>
  );
}
