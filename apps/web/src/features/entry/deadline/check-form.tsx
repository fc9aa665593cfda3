import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { useForm } from '../../../lib/use-form.js';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { TextField } from '../../../ui/text-field.js';
import { checkReceipt, type ReceiptCheck } from '../api/receipt-check.js';

/** Whether a receipt is genuine: its number and its hash together; nothing about people is shown. */
export function ReceiptCheckForm({ number, hash }: { number: string; hash: string }) {
  const { t } = useTranslation('deadline');
  const [outcome, setOutcome] = useState<ReceiptCheck | null>(null);
  const form = useForm({
    initial: { number, hash },
    send: ({ number: asked, hash: printed }) => checkReceipt(asked.trim(), printed.replace(/\s/g, '')),
    done: setOutcome,
  });
  return (
    <Form label={t('check.title')} faults={form.faults} onSubmit={form.submit}>
      <TextField label={t('check.number')} maxLength={60} spellCheck={false} {...form.bind('number')} />
      <TextField
        label={t('check.hash')}
        hint={t('check.hash-hint')}
        maxLength={90}
        spellCheck={false}
        {...form.bind('hash')}
      />
      <div>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('check.verb')}
        </Button>
      </div>
      {outcome && !form.busy && <Outcome outcome={outcome} />}
    </Form>
  );
}

function Outcome({ outcome }: { outcome: ReceiptCheck }) {
  const { t } = useTranslation('deadline');
  const dates = useDates();
  const say = useSay();
  const { genuine, edition, entryNumber, issuedAt, latest } = outcome;
  if (!genuine || !edition || !issuedAt) {
    return (
      <Notice tone="warning" title={t('check.no')}>
        <p>{t('check.no-text')}</p>
      </Notice>
    );
  }
  const at = `${dates.day(issuedAt)} ${dates.time(issuedAt, true)}`;
  return (
    <Notice tone="success" title={t('check.yes')}>
      <p>{t('check.yes-text', { edition: say(edition), number: entryNumber, at })}</p>
      <p>{t(latest ? 'check.latest' : 'check.older')}</p>
    </Notice>
  );
}
