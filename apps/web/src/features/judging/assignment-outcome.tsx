import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../lib/download.js';
import { Button } from '../../ui/button.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { Refused } from '../../ui/refused.js';
import { Soft } from '../../ui/stack.js';
import { readProof } from './api/figures.js';
import type { RoundView } from './api/rounds.js';
import { OwedFact } from './owed-fact.js';
import { WordsFact } from './words-fact.js';

type Outcome = NonNullable<NonNullable<RoundView['draw']>['outcome']>;

interface OutcomeProps {
  round: RoundView;
  outcome: Outcome;
}

/** What the assignment reached, and the files by which anybody can check that nothing better exists. */
export function AssignmentOutcome({ round, outcome }: OutcomeProps) {
  const { t } = useTranslation('organiser');
  const { affinity, bound, optimal, worst, floorReached, draws, components } = outcome;
  return (
    <>
      <Facts>
        <Fact label={t('round.outcome.total')}>
          {affinity}
          <Soft>{t(optimal ? 'round.outcome.optimal' : 'round.outcome.bound', { bound: Math.round(bound) })}</Soft>
        </Fact>
        {worst && (
          <Fact label={t('round.outcome.worst')}>
            {worst.number} {worst.title}
            <Soft>
              {t('round.outcome.affinity', { count: worst.affinity })}
              {floorReached !== null && t('round.outcome.floor', { percent: Math.floor(floorReached * 100) })}
            </Soft>
          </Fact>
        )}
        {draws !== null && <Fact label={t('round.outcome.draws')}>{draws}</Fact>}
        <OwedFact owed={outcome.owed} />
        <WordsFact words={outcome.words} />
        <Fact label={t('round.outcome.connected')}>
          {components === 1 ? t('round.outcome.one-part') : t('round.outcome.parts', { count: components })}
        </Fact>
      </Facts>
      {components > 1 && <Notice tone="warning">{t('round.outcome.parts-hint')}</Notice>}
      <Proof round={round} />
    </>
  );
}

function Proof({ round }: { round: RoundView }) {
  const { t } = useTranslation('organiser');
  const save = useMutation({
    mutationFn: (part: 'problem' | 'result') => readProof(round.id).then((proof) => ({ part, text: proof[part] })),
    onSuccess: ({ part, text }) =>
      saveFile(`${round.code}-${part}.json`, JSON.stringify(text, null, 2), 'application/json'),
  });
  return (
    <div>
      <Button busy={save.isPending} onClick={() => save.mutate('problem')}>
        {t('round.outcome.problem')}
      </Button>{' '}
      <Button busy={save.isPending} onClick={() => save.mutate('result')}>
        {t('round.outcome.result')}
      </Button>
      <Refused error={save.error} />
    </div>
  );
}
