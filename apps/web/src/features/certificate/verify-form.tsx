import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Stack } from '../../ui/stack.js';
import { TextField } from '../../ui/text-field.js';
import { type Verification, verifyCertificate } from './api/verification.js';
import { FromPaper } from './from-paper.js';
import type { PrintedCode } from './printed-code.js';
import { Verdict } from './verdict.js';

/** Whether a certificate is genuine: by number and code together, typed, or read from the paper and then asked for at once. */
export function VerifyForm({ printed }: { printed: PrintedCode | null }) {
  const { t } = useTranslation('certificate');
  const [held, setHeld] = useState(printed);
  return (
    <Stack gap="wide">
      <Asked key={held ? `${held.number}.${held.code}` : ''} held={held} />
      <section aria-labelledby="from-paper">
        <Stack>
          <h2 id="from-paper">{t('verify.paper')}</h2>
          <FromPaper onCode={setHeld} />
        </Stack>
      </section>
    </Stack>
  );
}

function Asked({ held }: { held: PrintedCode | null }) {
  const { t } = useTranslation('certificate');
  const [outcome, setOutcome] = useState<Verification | null>(null);
  const form = useForm({
    initial: { number: held?.number ?? '', code: held?.code ?? '' },
    send: ({ number, code }) => verifyCertificate(number, code),
    done: setOutcome,
  });
  const { submit, faults, saved } = form;
  const told = saved && Object.keys(faults.fields).length === 0;
  const ask = useEffectEvent(submit);
  // What was read is complete: whoever holds the paper waits for the answer, once more when it is read once more.
  useEffect(() => {
    if (held) ask();
  }, [held]);
  return (
    <Form label={t('verify.title')} faults={faults} onSubmit={submit}>
      <TextField
        label={t('verify.number')}
        hint={t('verify.number-hint')}
        maxLength={100}
        spellCheck={false}
        autoCapitalize="characters"
        {...form.bind('number')}
      />
      <TextField
        label={t('verify.code')}
        hint={t('verify.code-hint')}
        maxLength={40}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="characters"
        {...form.bind('code')}
      />
      <div>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('verify.verb')}
        </Button>
      </div>
      {outcome && told && <Verdict outcome={outcome} />}
    </Form>
  );
}
