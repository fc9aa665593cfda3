import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../lib/explain.js';
import { useForm } from '../../lib/use-form.js';
import { usePause } from '../../lib/use-pause.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Notice } from '../../ui/notice.js';
import { Row } from '../../ui/stack.js';
import { CodeField } from '../../ui/text-field.js';
import { confirmPhone, sendPhoneCode, useRefreshPhones } from './api/phones.js';

/** Seconds before another code may be sent. */
const PAUSE = 60;

interface PhoneCodeProps {
  /** Where a code has just been sent. */
  number: string;
  done: () => unknown;
  /** Leads back to another number. */
  other?: () => void;
}

/** Enters the code that was sent to a number, and has another one sent. */
export function PhoneCode({ number, done, other }: PhoneCodeProps) {
  const { t } = useTranslation('inbox');
  const refresh = useRefreshPhones();
  const [left, pause] = usePause(PAUSE);
  const again = useMutation({ mutationFn: () => sendPhoneCode(number), onSuccess: () => pause(PAUSE) });
  const form = useForm({
    initial: { code: '' },
    send: ({ code }) => confirmPhone({ number, code }),
    done: async () => {
      await refresh();
      await done();
    },
  });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={place}>
      <Form label={t('phone.title')} faults={form.faults} onSubmit={form.submit}>
        <Notice tone="success">{t('phone.sent', { number })}</Notice>
        {again.error && <Notice tone="danger">{explain(again.error, t)}</Notice>}
        <CodeField label={t('phone.code')} {...form.bind('code')} />
        <Row>
          <Button type="submit" look="primary" busy={form.busy}>
            {t('phone.confirm')}
          </Button>
          <Button
            look="text"
            busy={again.isPending}
            aria-disabled={left > 0 || undefined}
            onClick={() => left === 0 && again.mutate()}
          >
            {left > 0 ? t('phone.wait', { count: left }) : t('phone.again')}
          </Button>
          {other && (
            <Button look="text" onClick={other}>
              {t('phone.other')}
            </Button>
          )}
        </Row>
      </Form>
    </div>
  );
}
