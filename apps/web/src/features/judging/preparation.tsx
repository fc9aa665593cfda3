import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Refused } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { type RoundView, useRoundStep } from './api/rounds.js';
import { DrawCard } from './draw-card.js';
import { OpenCard } from './open-card.js';
import { PanelCard } from './panel-card.js';
import { type JudgingPlan, listName, ruleOf } from './rules.js';

interface PreparationProps {
  round: RoundView;
  plan: JudgingPlan;
}

/** What happens before judges write: entrants, panel, draw, opening. */
export function Preparation({ round, plan }: PreparationProps) {
  const rule = ruleOf(plan, round.code);
  const before = round.state === 'planned' || round.state === 'assigned';
  return (
    <>
      <Entrants round={round} plan={plan} />
      {(round.progress.entries > 0 || round.panel.length > 0) && <PanelCard round={round} rule={rule} />}
      {round.panel.length > 0 && <DrawCard round={round} />}
      {before && round.draw && <OpenCard round={round} />}
    </>
  );
}

function Entrants({ round, plan }: PreparationProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const bring = useRoundStep(round, 'entrants');
  const first = plan.rounds[0]?.code === round.code;
  const tag = <StateTag tone="brand">{t('rounds.entries', { count: round.progress.entries })}</StateTag>;
  return (
    <Card title={t('round.way.entrants')} aside={round.progress.entries > 0 && tag}>
      <Stack>
        {round.progress.entries === 0 && <p>{t(first ? 'round.entrants-first' : 'round.entrants-later')}</p>}
        {round.lists.length > 0 && (
          <ul>
            {round.lists.map((list) => (
              <li key={list.key}>
                {listName(plan, list.key, say, t)}: {t('rounds.entries', { count: list.entries })}
                {list.seats !== null && ` · ${t('round.go-on', { count: list.seats })}`}
              </li>
            ))}
          </ul>
        )}
        <Refused error={bring.error} />
        {round.can.bringEntrants && (
          <div>
            <Button
              look={round.progress.entries === 0 ? 'primary' : 'quiet'}
              busy={bring.isPending}
              onClick={() => bring.mutate(undefined)}
            >
              {t(round.progress.entries === 0 ? 'round.bring' : 'round.bring-again')}
            </Button>
            {round.state === 'assigned' && <Soft>{t('round.voids-draw')}</Soft>}
          </div>
        )}
      </Stack>
    </Card>
  );
}
