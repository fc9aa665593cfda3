import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';
import { BlockerGroup } from './blocker-group.js';
import { kindsOf } from './blocker-lines.js';
import { Excuses } from './excuses.js';
import { TieVote } from './tie-vote.js';

/** The way to the close: everything that stands in it, with the way out of each, and the close once nothing does. */
export function CloseCard({ round }: { round: RoundView }) {
  const { t } = useTranslation(['closing', 'organiser']);
  const close = useRoundStep(round, 'closure');
  const standing = round.blockers.filter(({ excuse }) => excuse === null).length;
  return (
    <Card
      title={t('organiser:round.way.close')}
      aside={standing > 0 && <StateTag tone="warning">{t('organiser:round.missing', { count: standing })}</StateTag>}
    >
      <Stack>
        {standing === 0 ? <p>{t('nothing-standing')}</p> : <Standing round={round} />}
        <TieVote round={round} />
        <Excuses blockers={round.blockers} title={t('excused')} />
        <Refused error={close.error} />
        {round.can.close && standing === 0 && (
          <div>
            <Button look="primary" busy={close.isPending} onClick={() => close.mutate(undefined)}>
              {t('organiser:round.close')}
            </Button>
            <Soft>{t('close-means')}</Soft>
          </div>
        )}
      </Stack>
    </Card>
  );
}

/** What still stands, kind by kind. Organisers answer for anything, the chair for marks that lie far apart. */
function Standing({ round }: { round: RoundView }) {
  const { t } = useTranslation('closing');
  const [keys, setKeys] = useState<readonly string[] | null>(null);
  const excuse = useRoundStep(round, 'excuses');
  const done = () => setKeys(null);
  const { can } = round;
  return (
    <>
      <p>{t('standing-text')}</p>
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
        <p>{t('excuse-means')}</p>
      </ConfirmReason>
    </>
  );
}
