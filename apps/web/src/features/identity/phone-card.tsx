import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Row, Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { CodeField, TextField } from '../../ui/text-field.js';
import { confirmPhone, sendPhoneCode, usePhones, useRefreshPhones } from './api/phones.js';

/** One's verified mobile numbers, and verifying another by a code. */
export function PhoneCard() {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  const [sent, setSent] = useState<string | null>(null);
  return (
    <Stack>
      <Soft>{t('phone.hint')}</Soft>
      <Loaded query={usePhones()}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('phone.none')}</p>
          ) : (
            <ul>
              {items.map(({ number, verifiedAt }) => (
                <li key={number}>
                  {t('phone.since', { number, at: dates.instant(verifiedAt) })}{' '}
                  <StateTag tone="success">{t('phone.verified')}</StateTag>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {sent === null ? <Ask done={setSent} /> : <Confirm number={sent} done={() => setSent(null)} />}
    </Stack>
  );
}

function Ask({ done }: { done: (number: string) => void }) {
  const { t } = useTranslation('inbox');
  const form = useForm({
    initial: { number: '' },
    send: ({ number }) => sendPhoneCode(number),
    done: (_, { number }) => done(number),
  });
  return (
    <Form label={t('phone.title')} faults={form.faults} onSubmit={form.submit}>
      <TextField label={t('phone.number')} type="tel" autoComplete="tel" maxLength={40} {...form.bind('number')} />
      <div>
        <Button type="submit" busy={form.busy}>
          {t('phone.send')}
        </Button>
      </div>
    </Form>
  );
}

function Confirm({ number, done }: { number: string; done: () => void }) {
  const { t } = useTranslation('inbox');
  const refresh = useRefreshPhones();
  const form = useForm({
    initial: { code: '' },
    send: ({ code }) => confirmPhone({ number, code }),
    done: async () => {
      await refresh();
      done();
    },
  });
  return (
    <Form label={t('phone.title')} faults={form.faults} onSubmit={form.submit}>
      <Notice tone="success">{t('phone.sent', { number })}</Notice>
      <CodeField label={t('phone.code')} {...form.bind('code')} />
      <Row>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('phone.confirm')}
        </Button>
        <Button look="text" onClick={done}>
          {t('phone.again')}
        </Button>
      </Row>
    </Form>
  );
}
