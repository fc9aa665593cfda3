import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Notice } from '../../../ui/notice.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type Lot, useInviteDrawn, useRevealLot, useVoidLot } from '../api/lots.js';

/** What can be done with a draw now: open it with the value of the event, end it, invite who was drawn. */
export function LotSteps({ roundId, lot: { draw } }: { roundId: string; lot: Lot }) {
  if (draw.state === 'committed') return <Reveal roundId={roundId} id={draw.id} event={draw.event} />;
  return draw.state === 'drawn' ? <Invite roundId={roundId} id={draw.id} /> : null;
}

function Reveal({ roundId, id, event }: { roundId: string; id: string; event: string }) {
  const { t } = useTranslation('lots');
  const [value, setValue] = useState('');
  const [ending, setEnding] = useState(false);
  const reveal = useRevealLot(roundId, id);
  const end = useVoidLot(roundId, id);
  const problem = useRefusal(end.error);
  return (
    <form
      aria-label={t('reveal.title')}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (value.trim()) reveal.mutate(value.trim());
      }}
    >
      <Stack>
        <TextField
          label={t('reveal.value')}
          hint={t('reveal.value-hint', { event })}
          maxLength={300}
          value={value}
          onChange={setValue}
        />
        <Refused error={reveal.error} />
        <Row>
          <Button type="submit" look="primary" busy={reveal.isPending} disabled={!value.trim()}>
            {t('reveal.verb')}
          </Button>
          <Button onClick={() => setEnding(true)}>{t('void.verb')}</Button>
        </Row>
      </Stack>
      <ConfirmReason
        open={ending}
        title={t('void.title')}
        verb={t('void.verb')}
        danger
        busy={end.isPending}
        problem={problem}
        onConfirm={(reason) => end.mutate(reason, { onSuccess: () => setEnding(false) })}
        onCancel={() => setEnding(false)}
      >
        <p>{t('void.means')}</p>
      </ConfirmReason>
    </form>
  );
}

function Invite({ roundId, id }: { roundId: string; id: string }) {
  const { t } = useTranslation('lots');
  const invite = useInviteDrawn(roundId, id);
  return (
    <Stack>
      <Refused error={invite.error} />
      {invite.data && <Notice tone="success">{t('invite.done', { count: invite.data.invited })}</Notice>}
      <Row>
        <Button look="primary" busy={invite.isPending} onClick={() => invite.mutate()}>
          {t('invite.verb')}
        </Button>
        <Soft>{t('invite.text')}</Soft>
      </Row>
    </Stack>
  );
}
