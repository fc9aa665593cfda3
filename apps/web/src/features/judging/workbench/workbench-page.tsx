import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Loaded } from '../../../ui/loaded.js';
import { PageHead } from '../../../ui/page-head.js';
import type { RoundView } from '../api/rounds.js';
import { useWorkbench } from '../api/workbench.js';
import { RoundStateTag } from '../round-state.js';
import type { JudgingPlan } from '../rules.js';
import { Bench } from './bench.js';
import { FreeSeats } from './free-seats.js';

interface WorkbenchProps {
  round: RoundView;
  plan: JudgingPlan;
  /** The address of the round's own page. */
  base: string;
}

/** The assignment of a round: by what it is worked out, the draft beside what is in force, and how anybody checks it. */
export function WorkbenchPage({ round, plan, base }: WorkbenchProps) {
  const { t } = useTranslation('workbench');
  const say = useSay();
  return (
    <>
      <PageHead
        title={t('title', { round: say(round.name) })}
        up={{ to: base, label: say(round.name) }}
        state={<RoundStateTag state={round.state} />}
        next={t(`next.${round.state}`)}
      />
      {round.state === 'open' && <FreeSeats round={round} />}
      <Loaded query={useWorkbench(round.id)}>
        {(bench) => <Bench round={round} plan={plan} bench={bench} base={base} />}
      </Loaded>
    </>
  );
}
