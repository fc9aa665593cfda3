import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFaults } from '../../../lib/form-faults.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type DrawView, useDrawStep, useVoidDraw } from '../api/draws.js';

/** What whoever runs the draw does next; nothing for those who watch. */
export function DrawSteps({ draw }: { draw: DrawView }) {
  const { t } = useTranslation('schedule');
  const [asking, setAsking] = useState<'value' | 'void' | null>(null);
  const step = useDrawStep(draw);
  const { commit, reveal, void: voids } = draw.can;
  if (!commit && !reveal && !voids) return null;
  const left = draw.values.filter((one) => (commit ? one.hash : one.value) === null).length;
  const next = commit ? 'commit' : draw.mode === 'event' ? 'event' : 'reveal';
  const go = () =>
    next === 'event' ? setAsking('value') : step.mutate({ step: next === 'commit' ? 'commitment' : 'revelation' });
  return (
    <Card title={t('draw.now')}>
      <Stack>
        <p>{t(left > 0 ? `draw.wait.${next}` : `draw.ready.${next}`, { count: left })}</p>
        <Refused error={asking ? null : step.error} />
        <Row>
          {left === 0 && (
            <Button look="primary" busy={step.isPending} onClick={go}>
              {t(`draw.do.${next}`)}
            </Button>
          )}
          <Button onClick={() => setAsking('void')}>{t('draw.void')}</Button>
        </Row>
      </Stack>
      {asking === 'value' && <PublicValue draw={draw} onClose={() => setAsking(null)} />}
      {asking === 'void' && <VoidDialog draw={draw} onClose={() => setAsking(null)} />}
    </Card>
  );
}

function VoidDialog({ draw, onClose }: { draw: DrawView; onClose: () => void }) {
  const { t } = useTranslation('schedule');
  const voiding = useVoidDraw(draw);
  return (
    <ConfirmReason
      open
      danger
      title={t('draw.void-ask')}
      verb={t('draw.void')}
      busy={voiding.isPending}
      problem={useRefusal(voiding.error)}
      onConfirm={(reason) => voiding.mutate(reason, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t('draw.void-text')}</p>
    </ConfirmReason>
  );
}

function PublicValue({ draw, onClose }: { draw: DrawView; onClose: () => void }) {
  const { t } = useTranslation('schedule');
  const [value, setValue] = useState('');
  const step = useDrawStep(draw);
  const faults: FormFaults = { form: useRefusal(step.error), fields: {} };
  return (
    <FormDialog
      open
      title={t('draw.value-title')}
      verb={t('draw.do.reveal')}
      faults={faults}
      busy={step.isPending}
      onSubmit={() => step.mutate({ step: 'revelation', body: { publicValue: value.trim() } }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{draw.event}</p>
      <TextField
        label={t('draw.value')}
        hint={t('draw.value-hint')}
        value={value}
        maxLength={300}
        onChange={setValue}
      />
    </FormDialog>
  );
}
