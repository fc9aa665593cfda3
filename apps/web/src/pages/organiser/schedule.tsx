import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRound } from '../../features/judging/api/rounds.js';
import { useAttendance } from '../../features/stage/api/attendance.js';
import { useSchedule } from '../../features/stage/api/schedule.js';
import { CheckInDesk } from '../../features/stage/door/check-in-desk.js';
import { DrawDesk } from '../../features/stage/draw/draw-desk.js';
import { ScheduleDesk } from '../../features/stage/schedule/schedule-desk.js';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { StateTag } from '../../ui/state-tag.js';

const useBase = () => {
  const { slug = '', id = '' } = useParams();
  return { id, edition: `/organiser/${slug}`, base: `/organiser/${slug}/rounds/${id}` };
};

/** When and where a round is held. */
export function SchedulePage() {
  const { t } = useTranslation('schedule');
  const { id, edition, base } = useBase();
  const say = useSay();
  const { data: round, error } = useRound(id);
  // Who may not open the round itself has come from its stage.
  const up = error
    ? { to: `${edition}/stage`, label: t('schedule.stage') }
    : { to: base, label: round ? say(round.name) : t('schedule.round') };
  return (
    <>
      <PageHead title={t('schedule.title')} up={up} />
      <Loaded query={useSchedule(id)} skeleton={<SkeletonPage blocks={3} />}>
        {(view) => <ScheduleDesk key={id} view={view} base={base} />}
      </Loaded>
    </>
  );
}

/** Where the order of a round is drawn. */
export function DrawPage() {
  const { t } = useTranslation('schedule');
  const { id, base } = useBase();
  const schedule = `${base}/schedule`;
  return (
    <>
      <PageHead title={t('draw.title')} up={{ to: schedule, label: t('schedule.title') }} />
      <DrawDesk key={id} roundId={id} schedule={schedule} />
    </>
  );
}

/** Who has come to a sitting. */
export function CheckInPage() {
  const { t } = useTranslation('schedule');
  const { id, base } = useBase();
  const { session = '' } = useParams();
  const dates = useDates();
  return (
    <Loaded query={useAttendance(id, session)} skeleton={<SkeletonPage blocks={2} />}>
      {(list) => (
        <>
          <PageHead
            title={t('door.title')}
            up={{ to: `${base}/schedule`, label: t('schedule.title') }}
            state={list.kind === 'rehearsal' && <StateTag tone="gold">{t('session.kind-rehearsal')}</StateTag>}
            next={[dates.instant(list.startsAt), list.venue].filter(Boolean).join(' · ')}
          />
          <CheckInDesk roundId={id} list={list} />
        </>
      )}
    </Loaded>
  );
}
