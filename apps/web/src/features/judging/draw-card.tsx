import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Refused } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { TextField } from '../../ui/text-field.js';
import { type RoundView, useRoundStep } from './api/rounds.js';
import { AssignmentOutcome } from './assignment-outcome.js';
import { Loads } from './loads.js';
import styles from './round.module.css';

/** Who reads what: the best assignment the rules allow, which anybody can check from its seed and its proof. */
export function DrawCard({ round }: { round: RoundView }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  return (
    <Card title={t('round.way.draw')}>
      <Stack>
        {!round.draw && <p>{t('round.draw-text')}</p>}
        {round.draw && (
          <Facts>
            <Fact label={t('round.seed')}>
              <code className={styles.code}>{round.draw.seed}</code>
            </Fact>
            <Fact label={t('round.inputs-hash')}>
              <code className={styles.code}>{round.draw.inputsHash}</code>
              <Soft>{t('round.inputs-hint')}</Soft>
            </Fact>
            <Fact label={t('round.drawn-at')}>{dates.instant(round.draw.drawnAt)}</Fact>
          </Facts>
        )}
        {round.draw?.outcome && <AssignmentOutcome round={round} outcome={round.draw.outcome} />}
        {round.state === 'assigned' && <Loads roundId={round.id} />}
        <div>
          <LinkButton to="assignment">{t('round.workbench')}</LinkButton>
        </div>
        {round.can.assign && <Draw round={round} />}
      </Stack>
    </Card>
  );
}

function Draw({ round }: { round: RoundView }) {
  const { t } = useTranslation('organiser');
  const [seed, setSeed] = useState('');
  const draw = useRoundStep(round, 'assignment');
  const good = seed === '' || /^[\w.:-]{4,128}$/.test(seed);
  return (
    <form
      aria-label={t('round.way.draw')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (good) draw.mutate(seed ? { seed } : {}, { onSuccess: () => setSeed('') });
      }}
    >
      <Stack>
        <TextField
          label={t('round.own-seed')}
          hint={t('round.own-seed-hint')}
          required={false}
          maxLength={128}
          value={seed}
          onChange={(value) => setSeed(value.trim())}
          error={good ? undefined : t('round.seed-wrong')}
        />
        <Refused error={draw.error} />
        <div>
          <Button type="submit" look={round.draw ? 'quiet' : 'primary'} busy={draw.isPending}>
            {t(round.draw ? 'round.draw-again' : 'round.draw')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
