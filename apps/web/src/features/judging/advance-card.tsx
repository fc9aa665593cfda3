import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { useRefusal } from '../../ui/refused.js';
import { Row, Stack } from '../../ui/stack.js';
import { type RoundView, useRoundStep } from './api/rounds.js';
import { type JudgingPlan, listName, ruleOf } from './rules.js';

/** Decides who goes on; until then the round may be opened again, with a reason. */
export function AdvanceCard({ round, plan }: { round: RoundView; plan: JudgingPlan }) {
  const { t } = useTranslation(['organiser', 'closing']);
  const say = useSay();
  const [asking, setAsking] = useState<'advance' | 'reopen' | null>(null);
  const tell = ruleOf(plan, round.code).advance?.tell ?? 'at-once';
  const places = round.lists.filter(({ seats }) => seats !== null);
  return (
    <Card title={t(round.can.advance ? 'round.way.advance' : 'round.reopen-title')}>
      <Stack>
        <p>{t(round.can.advance ? 'round.advance-text' : 'round.reopen-text')}</p>
        {round.can.advance && (
          <ul>
            {places.map((list) => (
              <li key={list.key}>
                {t('closing:advance.places', {
                  list: listName(plan, list.key, say, t),
                  count: list.seats ?? 0,
                  entries: list.entries,
                })}
              </li>
            ))}
          </ul>
        )}
        <Row>
          {round.can.advance && (
            <Button look="primary" onClick={() => setAsking('advance')}>
              {t('round.advance')}
            </Button>
          )}
          {round.can.reopen && !round.reopening && (
            <Button onClick={() => setAsking('reopen')}>
              {t(round.closure?.sealed ? 'closing:reopening.ask' : 'round.reopen')}
            </Button>
          )}
        </Row>
      </Stack>
      <Advance round={round} tell={tell} open={asking === 'advance'} onDone={() => setAsking(null)} />
      <Reopen round={round} open={asking === 'reopen'} onDone={() => setAsking(null)} />
    </Card>
  );
}

interface DialogProps {
  round: RoundView;
  open: boolean;
  onDone: () => void;
}

function Advance({ round, tell, open, onDone }: DialogProps & { tell: 'at-once' | 'by-hand' }) {
  const { t } = useTranslation(['organiser', 'closing']);
  const advance = useRoundStep(round, 'advancement');
  const count = round.lists.reduce((sum, { seats }) => sum + (seats ?? 0), 0);
  return (
    <ConfirmReason
      open={open}
      title={t('round.advance-confirm')}
      verb={t('round.advance')}
      minLength={0}
      busy={advance.isPending}
      problem={useRefusal(advance.error)}
      onConfirm={() => advance.mutate(undefined, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <p>{t('round.advance-means', { count })}</p>
      <p>{t(`closing:advance.tells.${tell}`)}</p>
    </ConfirmReason>
  );
}

function Reopen({ round, open, onDone }: DialogProps) {
  const { t } = useTranslation(['organiser', 'closing']);
  const sealed = round.closure?.sealed === true;
  const reopen = useRoundStep(round, sealed ? 'reopening-wish' : 'reopening');
  return (
    <ConfirmReason
      open={open}
      title={t('round.reopen-title')}
      verb={t(sealed ? 'closing:reopening.ask' : 'round.reopen')}
      busy={reopen.isPending}
      problem={useRefusal(reopen.error)}
      onConfirm={(reason) => reopen.mutate({ reason, undoes: 'close' }, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <p>{t(sealed ? 'closing:reopening.ask-means' : 'round.reopen-means')}</p>
    </ConfirmReason>
  );
}
