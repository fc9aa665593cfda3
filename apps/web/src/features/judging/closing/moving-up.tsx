import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { SelectField } from '../../../ui/choice-fields.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';
import type { Standing } from '../api/standings.js';
import { type JudgingPlan, listName } from '../rules.js';

interface MovingUpProps {
  round: RoundView;
  rows: readonly Standing[];
  plan: JudgingPlan;
}

/** After advancing: whether teams know, who waits in each list, and who takes the place of one that gives up. */
export function MovingUp({ round, rows, plan }: MovingUpProps) {
  const { t } = useTranslation(['closing', 'organiser']);
  const say = useSay();
  if (round.state !== 'advanced') return null;
  const lists = Map.groupBy(
    rows.filter(({ state }) => state === 'waitlisted'),
    ({ listKey }) => listKey,
  );
  return (
    <Card title={t('after.title')}>
      <Stack>
        <Told round={round} />
        {lists.size === 0 ? (
          <p>{t('after.nobody-waits')}</p>
        ) : (
          [...lists].map(([key, own]) => (
            <div key={key}>
              <b>{t('after.waiting', { list: listName(plan, key, say, t) })}</b>
              <ol>
                {own.map(({ entryId, number, title, shown }) => (
                  <li key={entryId}>
                    {number} {title}（{shown}）
                  </li>
                ))}
              </ol>
            </div>
          ))
        )}
        {round.can.promote && lists.size > 0 && <GiveUp round={round} rows={rows} />}
      </Stack>
    </Card>
  );
}

/** Whether the teams have been told, and the word that tells them where the plan waits for it. */
function Told({ round }: { round: RoundView }) {
  const { t } = useTranslation('closing');
  const dates = useDates();
  const tell = useRoundStep(round, 'announcement');
  const at = round.closure?.toldAt;
  if (at) return <p>{t('after.told', { at: dates.instant(at) })}</p>;
  if (!round.can.tell || !round.closure) return null;
  return (
    <div>
      <p>{t('after.not-told')}</p>
      <Refused error={tell.error} />
      <Button look="primary" busy={tell.isPending} onClick={() => tell.mutate(undefined)}>
        {t('after.tell')}
      </Button>
    </div>
  );
}

/** An entry that had advanced gives its place up. */
function GiveUp({ round, rows }: { round: RoundView; rows: readonly Standing[] }) {
  const { t } = useTranslation('closing');
  const advanced = rows.filter(({ state }) => state === 'advanced');
  const [leavingId, setLeavingId] = useState('');
  const [asking, setAsking] = useState(false);
  const promote = useRoundStep(round, 'promotions');
  const problem = useRefusal(promote.error);
  const options = advanced.map(({ entryId, number, title }) => ({ value: entryId, label: `${number} ${title}` }));
  return (
    <>
      <SelectField
        label={t('after.leaving')}
        value={leavingId}
        options={[{ value: '', label: t('after.choose') }, ...options]}
        onChange={setLeavingId}
      />
      <div>
        <Button onClick={() => leavingId !== '' && setAsking(true)} aria-disabled={leavingId === '' || undefined}>
          {t('after.promote')}
        </Button>
        <Soft>{t('after.promote-hint')}</Soft>
      </div>
      <ConfirmReason
        open={asking}
        title={t('after.promote-title')}
        verb={t('after.promote')}
        danger
        busy={promote.isPending}
        problem={problem}
        onConfirm={(reason) =>
          promote.mutate(
            { leavingId, reason },
            {
              onSuccess: () => {
                setAsking(false);
                setLeavingId('');
              },
            },
          )
        }
        onCancel={() => setAsking(false)}
      >
        <p>{t('after.promote-means')}</p>
      </ConfirmReason>
    </>
  );
}
