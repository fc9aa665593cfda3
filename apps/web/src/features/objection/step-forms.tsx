import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shanghaiInstant } from '#kernel';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { AreaField, SelectField } from '../../ui/choice-fields.js';
import { Refused } from '../../ui/refused.js';
import { TextField } from '../../ui/text-field.js';
import { type ObjectionView, useHear, useStep } from './api/desk.js';

const OUTCOMES = ['dismissed', 'corrected', 'upheld'] as const;

/** Whether the objection is taken up. */
export function AcceptCard({ one: { id, version, can, target } }: { one: ObjectionView }) {
  const { t } = useTranslation('objection');
  const [reason, setReason] = useState('');
  const [suspend, setSuspend] = useState(true);
  const accept = useStep(id, 'acceptance');
  const reject = useStep(id, 'rejection');
  if (!can.accept) return null;
  return (
    <Card title={t('accept')}>
      <p>{t('accept-hint')}</p>
      {target?.award && (
        <label>
          <input type="checkbox" checked={suspend} onChange={({ target: box }) => setSuspend(box.checked)} />{' '}
          {t('suspend')}
        </label>
      )}
      <Refused error={accept.error ?? reject.error} />
      <Button
        look="primary"
        busy={accept.isPending}
        onClick={() => accept.mutate({ version, suspend: Boolean(target?.award) && suspend })}
      >
        {t('accept')}
      </Button>
      <AreaField label={t('reason')} required={false} value={reason} onChange={setReason} />
      <Button look="danger" busy={reject.isPending} onClick={() => reject.mutate({ version, reason })}>
        {t('reject')}
      </Button>
    </Card>
  );
}

/** A question to the team, and until when it may answer. */
export function HearCard({ one: { id, version, can } }: { one: ObjectionView }) {
  const { t } = useTranslation('objection');
  const [question, setQuestion] = useState('');
  const [local, setLocal] = useState('');
  const hear = useHear(id);
  if (!can.hear) return null;
  const [day = '', time = ''] = local.split('T');
  const send = () => hear.mutate({ version, question, dueAt: shanghaiInstant(day, time.slice(0, 5)).toISOString() });
  return (
    <Card title={t('hear')}>
      <AreaField label={t('question')} value={question} onChange={setQuestion} maxLength={3000} />
      <TextField type="datetime-local" label={t('due-at')} required value={local} onChange={setLocal} />
      <Refused error={hear.error} />
      <Button busy={hear.isPending} disabled={local === ''} onClick={send}>
        {t('hear')}
      </Button>
    </Card>
  );
}

/** The decision with its reasons, or once more time for it. */
export function DecideCard({ one: { id, version, can } }: { one: ObjectionView }) {
  const { t } = useTranslation('objection');
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('dismissed');
  const decide = useStep(id, 'decision');
  const extend = useStep(id, 'extension');
  if (!can.decide) return null;
  return (
    <Card title={t('decide')}>
      <SelectField
        label={t('outcome')}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        onChange={(value) => setOutcome(value as typeof outcome)}
      />
      <AreaField label={t('reason')} value={reason} onChange={setReason} maxLength={3000} />
      <Refused error={decide.error ?? extend.error} />
      <Button look="primary" busy={decide.isPending} onClick={() => decide.mutate({ version, outcome, reason })}>
        {t('decide')}
      </Button>{' '}
      {can.extend && (
        <Button busy={extend.isPending} onClick={() => extend.mutate({ version, reason })}>
          {t('extend')}
        </Button>
      )}
    </Card>
  );
}
