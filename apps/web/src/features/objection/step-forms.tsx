import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shanghaiInstant } from '#kernel';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { AreaField } from '../../ui/choice-fields.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Form } from '../../ui/form.js';
import { Refused, useRefusal } from '../../ui/refused.js';
import { Row, Stack } from '../../ui/stack.js';
import { TextField } from '../../ui/text-field.js';
import { type ObjectionView, useHear, useStep } from './api/desk.js';

/** Whether the objection is taken up. */
export function AcceptCard({ one: { id, version, can, target } }: { one: ObjectionView }) {
  const { t } = useTranslation('objection');
  const [suspend, setSuspend] = useState(true);
  const accept = useStep(id, 'acceptance');
  if (!can.accept) return null;
  return (
    <Card title={t('accept')}>
      <Stack>
        <p>{t('accept-hint')}</p>
        {target?.award && (
          <label>
            <input type="checkbox" checked={suspend} onChange={({ target: box }) => setSuspend(box.checked)} />{' '}
            {t('suspend')}
          </label>
        )}
        <Refused error={accept.error} />
        <Row>
          <Button
            look="primary"
            busy={accept.isPending}
            onClick={() => accept.mutate({ version, suspend: Boolean(target?.award) && suspend })}
          >
            {t('accept')}
          </Button>
          <WithReason {...{ id, version }} step="rejection" verb={t('reject')} means={t('reject-means')} />
        </Row>
      </Stack>
    </Card>
  );
}

interface WithReasonProps {
  id: string;
  version: number;
  step: 'rejection' | 'extension';
  verb: string;
  means: string;
}

/** A step that asks for its reason, which both sides read, before it is taken. */
export function WithReason({ id, version, step, verb, means }: WithReasonProps) {
  const [asking, setAsking] = useState(false);
  const take = useStep(id, step);
  return (
    <>
      <Button look={step === 'rejection' ? 'danger' : 'quiet'} onClick={() => setAsking(true)}>
        {verb}
      </Button>
      <ConfirmReason
        open={asking}
        title={verb}
        verb={verb}
        danger={step === 'rejection'}
        busy={take.isPending}
        problem={useRefusal(take.error)}
        onConfirm={(reason) => take.mutate({ version, reason }, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{means}</p>
      </ConfirmReason>
    </>
  );
}

/** A question to the team, and until when it may answer. */
export function HearCard({ one: { id, version, can } }: { one: ObjectionView }) {
  const { t } = useTranslation('objection');
  const hear = useHear(id);
  const form = useForm({
    initial: { question: '', dueAt: '' },
    send: ({ question, dueAt }) => {
      const [day = '', time = ''] = dueAt.split('T');
      return hear.mutateAsync({ version, question, dueAt: shanghaiInstant(day, time.slice(0, 5)).toISOString() });
    },
  });
  if (!can.hear) return null;
  return (
    <Card title={t('hear')}>
      <Form label={t('hear')} faults={form.faults} onSubmit={form.submit}>
        <AreaField label={t('question')} maxLength={3000} {...form.bind('question')} />
        <TextField type="datetime-local" label={t('due-at')} {...form.bind('dueAt')} />
        <div>
          <Button type="submit" busy={form.busy}>
            {t('hear')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
