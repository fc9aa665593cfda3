import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';
import { BlockerGroup } from './blocker-group.js';
import { kindsOf } from './blocker-lines.js';

interface StandingProps {
  round: RoundView;
  text: string;
  /** What it means to answer for one of them. */
  means: string;
}

/** What still stands, kind by kind. Organisers answer for anything, the chair for marks that lie far apart. */
export function Standing({ round, text, means }: StandingProps) {
  const { t } = useTranslation('closing');
  const [keys, setKeys] = useState<readonly string[] | null>(null);
  const excuse = useRoundStep(round, 'excuses');
  const done = () => setKeys(null);
  const { can } = round;
  return (
    <>
      <p>{text}</p>
      {kindsOf(round.blockers).map(({ code, lines }) => (
        <BlockerGroup
          key={code}
          code={code}
          lines={lines}
          round={round}
          onExcuse={can.excuse || (can.settleGaps && code === 'gap-open') ? setKeys : undefined}
        />
      ))}
      <ConfirmReason
        open={keys !== null}
        title={t('excuse-title', { count: keys?.length ?? 0 })}
        verb={t('excuse-verb')}
        busy={excuse.isPending}
        problem={useRefusal(excuse.error)}
        onConfirm={(reason) => excuse.mutate({ keys: [...(keys ?? [])], reason }, { onSuccess: done })}
        onCancel={done}
      >
        <p>{means}</p>
      </ConfirmReason>
    </>
  );
}
