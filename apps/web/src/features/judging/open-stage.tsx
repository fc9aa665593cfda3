import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.js';
import { Figure, Figures } from '../../ui/figure.js';
import { Loaded } from '../../ui/loaded.js';
import { Meter } from '../../ui/meter.js';
import { Stack } from '../../ui/stack.js';
import { useProgress } from './api/progress.js';
import type { RoundView } from './api/rounds.js';
import { CloseCard } from './closing/close-card.js';
import { HeatMap } from './closing/heat-map.js';
import { ReminderCard } from './closing/reminder-card.js';
import { EntriesAtWork } from './entries-at-work.js';
import { JudgesAtWork } from './judges-at-work.js';
import type { JudgingPlan } from './rules.js';
import { Vacancies } from './seats/vacancies.js';

/** While judges write: how far they are, whose seat is free, and the closing. No value of a sheet is shown. */
export function OpenStage({ round, plan }: { round: RoundView; plan: JudgingPlan }) {
  const { t } = useTranslation('organiser');
  const { progress } = round;
  const work = useProgress(round.id, true);
  return (
    <>
      <Card title={t('round.way.scoring')}>
        <Stack>
          <Meter label={t('round.sheets-in')} value={progress.submitted} max={progress.assignments} labelled />
          <Figures>
            <Figure label={t('round.entries')} value={progress.entries} />
            <Figure label={t('round.judges')} value={progress.judges} />
            <Figure label={t('round.left')} value={progress.assignments - progress.submitted} />
            <Figure label={t('round.vacant')} value={progress.vacancies} />
          </Figures>
        </Stack>
      </Card>
      <Loaded query={work}>
        {({ judges, entries, vacancies, duties }) => (
          <>
            {vacancies.length > 0 && <Vacancies round={round} vacancies={vacancies} />}
            <ReminderCard round={round} judges={judges} />
            <HeatMap judges={judges} entries={entries} duties={duties} />
          </>
        )}
      </Loaded>
      <CloseCard round={round} />
      {work.data && (
        <>
          <JudgesAtWork round={round} judges={work.data.judges} vacancies={work.data.vacancies} />
          <EntriesAtWork round={round} entries={work.data.entries} plan={plan} />
        </>
      )}
    </>
  );
}
