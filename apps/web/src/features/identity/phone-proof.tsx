import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../lib/explain.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { sendPhoneCode } from './api/phones.js';
import { PhoneCode } from './phone-code.js';

/** Proves one number where it is written: a code is sent, entered, and the number is one's own. */
export function PhoneProof({ number, done }: { number: string; done: () => unknown }) {
  const { t } = useTranslation('inbox');
  const send = useMutation({ mutationFn: () => sendPhoneCode(number) });
  if (send.isSuccess) return <PhoneCode number={number} done={done} />;
  return (
    <Stack gap="tight">
      {send.error && <Notice tone="danger">{explain(send.error, t)}</Notice>}
      <div>
        <Button busy={send.isPending} onClick={() => send.mutate()}>
          {t('phone.prove', { number })}
        </Button>
      </div>
    </Stack>
  );
}
