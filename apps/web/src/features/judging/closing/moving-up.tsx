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
  const [promotedId, setPromotedId] = useState('');
  const [asking, setAsking] = useState(false);
  const promote = useRoundStep(round, 'promotions');
  const problem = useRefusal(promote.error);
  const equals = equalsWaiting(rows, leavingId);
  const ready = leavingId !== '' && (equals.length < 2 || equals.some(({ entryId }) => entryId === promotedId));
  const named = equals.length > 1 ? { promotedId } : {};
  return (
    <>
      <SelectField
        label={t('after.leaving')}
        value={leavingId}
        options={[{ value: '', label: t('after.choose') }, ...optionsOf(advanced)]}
        onChange={setLeavingId}
      />
      <Equals equals={equals} value={promotedId} onChange={setPromotedId} />
      <div>
        <Button onClick={() => ready && setAsking(true)} aria-disabled={!ready || undefined}>
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
            { leavingId, reason, ...named },
            {
              onSuccess: () => {
                setAsking(false);
                setLeavingId('');
                setPromotedId('');
              },
            },
          )
        }
        onCancel={() => setAsking(false)}
      >
        <p>{t('after.promote-means')}</p>
        {equals.length > 1 && <p>{t('after.equals-reason')}</p>}
      </ConfirmReason>
    </>
  );
}

interface EqualsProps {
  equals: readonly Standing[];
  value: string;
  onChange: (id: string) => void;
}

/** Whom of several equals the panel named. */
function Equals({ equals, value, onChange }: EqualsProps) {
  const { t } = useTranslation('closing');
  if (equals.length < 2) return null;
  return (
    <SelectField
      label={t('after.equals')}
      hint={t('after.equals-hint')}
      value={value}
      options={[{ value: '', label: t('after.choose') }, ...optionsOf(equals)]}
      onChange={onChange}
    />
  );
}

const optionsOf = (rows: readonly Standing[]) =>
  rows.map(({ entryId, number, title }) => ({ value: entryId, label: `${number} ${title}` }));

/** The first of the waiting list that would take the place: several where their rank is the same. */
function equalsWaiting(rows: readonly Standing[], leavingId: string): Standing[] {
  const leaving = rows.find(({ entryId }) => entryId === leavingId);
  const waiting = rows.filter(({ state, listKey }) => state === 'waitlisted' && listKey === leaving?.listKey);
  const first = Math.min(...waiting.map(({ rank }) => rank ?? Infinity));
  return waiting.filter(({ rank }) => rank === first);
}
