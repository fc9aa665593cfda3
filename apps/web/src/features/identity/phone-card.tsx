import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loaded.js';
import { Soft, Stack } from '../../ui/stack.js';
import { TextField } from '../../ui/text-field.js';
import { sendPhoneCode, usePhones } from './api/phones.js';
import { PhoneCode } from './phone-code.js';
import { PhoneList } from './phone-list.js';

/** One's verified mobile numbers, and verifying another by a code. */
export function PhoneCard() {
  const { t } = useTranslation('inbox');
  const [sent, setSent] = useState<string | null>(null);
  return (
    <Stack>
      <Soft>{t('phone.hint')}</Soft>
      <Loaded query={usePhones()}>
        {({ items }) => (items.length === 0 ? <p>{t('phone.none')}</p> : <PhoneList phones={items} />)}
      </Loaded>
      {sent === null ? (
        <Ask done={setSent} />
      ) : (
        <PhoneCode number={sent} done={() => setSent(null)} other={() => setSent(null)} />
      )}
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
