import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { AreaField, SelectField } from '../../ui/choice-fields.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Form } from '../../ui/form.js';
import { useRefusal } from '../../ui/refused.js';
import { Row } from '../../ui/stack.js';
import { type ObjectionView, useStep } from './api/desk.js';
import { WithReason } from './step-forms.js';

const OUTCOMES = ['dismissed', 'corrected', 'upheld'] as const;

/** An outcome in words that say what becomes of what is objected to. */
function wordOf(outcome: (typeof OUTCOMES)[number], matter: ObjectionView['matter']) {
  return outcome === 'upheld' ? (`upheld-${matter}` as const) : outcome;
}

type Decision = Record<'outcome' | 'reason', string>;

/** The decision with its reasons, asked again before it stands, or once more time for it. */
export function DecideCard({ one: { id, version, can, matter } }: { one: ObjectionView }) {
  const { t } = useTranslation(['objection', 'organiser']);
  const [asked, setAsked] = useState<Decision | null>(null);
  const form = useForm({
    initial: { outcome: '', reason: '' },
    send: (decision) => Promise.resolve(decision),
    done: setAsked,
  });
  if (!can.decide) return null;
  // None is chosen beforehand: what stands for good is nobody's default.
  const none = { value: '', label: t('organiser:choose'), disabled: true };
  const outcomes = OUTCOMES.map((value) => ({ value, label: t(`outcomes.${wordOf(value, matter)}`) }));
  return (
    <Card title={t('decide')}>
      <Form label={t('decide')} faults={form.faults} onSubmit={form.submit}>
        <SelectField label={t('outcome')} options={[none, ...outcomes]} {...form.bind('outcome')} />
        <AreaField label={t('reason')} maxLength={3000} {...form.bind('reason')} />
        <Row>
          <Button type="submit" look="primary">
            {t('decide')}
          </Button>
          {can.extend && (
            <WithReason {...{ id, version }} step="extension" verb={t('extend')} means={t('extend-means')} />
          )}
        </Row>
      </Form>
      {asked && (
        <ConfirmDecision {...{ id, version }} decision={asked} matter={matter} onClose={() => setAsked(null)} />
      )}
    </Card>
  );
}

interface ConfirmProps {
  id: string;
  version: number;
  decision: Decision;
  /** What is objected to. */
  matter: ObjectionView['matter'];
  onClose: () => void;
}

function ConfirmDecision({ id, version, decision, matter, onClose }: ConfirmProps) {
  const { t } = useTranslation('objection');
  const decide = useStep(id, 'decision');
  const outcome = OUTCOMES.find((one) => one === decision.outcome) ?? 'dismissed';
  return (
    <ConfirmReason
      open
      title={t(`outcomes.${wordOf(outcome, matter)}`)}
      verb={t('decide')}
      danger={outcome === 'upheld'}
      minLength={0}
      busy={decide.isPending}
      problem={useRefusal(decide.error)}
      onConfirm={() => decide.mutate({ version, ...decision }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      {outcome === 'upheld' && <p>{t(`means.${matter}`)}</p>}
      <p>{t('decide-means')}</p>
    </ConfirmReason>
  );
}
