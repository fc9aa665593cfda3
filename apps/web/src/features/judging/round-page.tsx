import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Countdown } from '../../ui/countdown.js';
import { PageHead } from '../../ui/page-head.js';
import { Steps } from '../../ui/steps.js';
import type { RoundView } from './api/rounds.js';
import { EndStage } from './end-stage.js';
import { OpenStage } from './open-stage.js';
import { Preparation } from './preparation.js';
import { RoundStateTag } from './round-state.js';
import { stepNow, wayOf } from './round-way.js';
import { type JudgingPlan, ruleOf } from './rules.js';

interface RoundPageProps {
  round: RoundView;
  plan: JudgingPlan;
  /** The address of the list of rounds. */
  base: string;
}

/** A round from its entrants to who goes on: where it stands, the next step, and the work of the stage it is in. */
export function RoundPage({ round, plan, base }: RoundPageProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const last = ruleOf(plan, round.code).advance === null;
  const now = stepNow(round, last);
  const way = wayOf(last);
  const at = now ? way.indexOf(now) : way.length;
  return (
    <>
      <PageHead
        title={say(round.name)}
        up={{ to: base, label: t('rounds.title') }}
        state={<RoundStateTag state={round.state} />}
        next={<NextStep round={round} now={now ?? (last ? 'over-last' : 'over')} />}
      />
      <Card>
        <Steps
          label={t('round.way-label')}
          steps={way.map((key, index) => ({
            key,
            title: t(`round.way.${key}`),
            state: index < at ? 'done' : index > at ? 'later' : 'current',
          }))}
        />
      </Card>
      {round.state === 'open' && <OpenStage round={round} plan={plan} />}
      {(round.state === 'closed' || round.state === 'advanced') && <EndStage round={round} plan={plan} />}
      <Preparation round={round} plan={plan} />
    </>
  );
}

function NextStep({ round, now }: { round: RoundView; now: string }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const online = round.kind === 'online_review';
  return (
    <>
      {t(`round.next.${now === 'scoring' && !online ? 'scoring-hall' : now}`, {
        until: dates.until(round.endsAt),
        from: dates.instant(round.startsAt),
      })}{' '}
      {online && round.state === 'open' && Date.parse(round.endsAt) > Date.parse(round.now) && (
        <Countdown to={round.endsAt} />
      )}
    </>
  );
}
