import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { clearDevice, unsentOf } from '../../lib/device-marks.js';
import { currentLocale } from '../../lib/i18n.js';
import { keepLocale } from '../../lib/locale.js';
import { writtenHere } from '../../lib/safekeeping.js';
import { useSession } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { signOut } from './api/sessions.js';

/** What waits on this device: so many sheets, else words of an application. */
interface Waiting {
  sheets: number;
}

/**
 * Ends this device's session and forgets everything that was read or written in it; `to`: where to go then. Score sheets and
 * words of an application that wait here for the server would be lost with it, which nobody does unasked.
 */
export function SignOutButton({ to = '/' }: { to?: string }) {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const client = useQueryClient();
  const person = useSession().data?.person?.id;
  const [unsent, setUnsent] = useState<Waiting | null>(null);
  const out = useMutation({
    mutationFn: async () => {
      await signOut();
      await clearDevice();
      // The language belongs to the device, not to the person.
      keepLocale(currentLocale());
    },
    onSuccess: async () => {
      await navigate(to);
      client.clear();
    },
  });
  const begin = () => {
    const sheets = person ? unsentOf(person) : 0;
    if (sheets > 0 || writtenHere().length > 0) setUnsent({ sheets });
    else out.mutate();
  };
  return (
    <>
      <Button busy={out.isPending} onClick={begin}>
        {t('me.sign-out')}
      </Button>
      <ConfirmReason
        open={unsent !== null}
        title={unsent?.sheets ? t('me.sign-out-unsent', { count: unsent.sheets }) : t('me.sign-out-unsaved')}
        verb={t('me.sign-out-anyway')}
        danger
        minLength={0}
        busy={out.isPending}
        onConfirm={() => out.mutate()}
        onCancel={() => setUnsent(null)}
      >
        <p>{t(unsent?.sheets ? 'me.sign-out-unsent-text' : 'me.sign-out-unsaved-text')}</p>
        <p>
          <Link to={unsent?.sheets ? '/judge' : '/team'}>
            {t(unsent?.sheets ? 'me.sign-out-back' : 'me.sign-out-back-team')}
          </Link>
        </p>
      </ConfirmReason>
    </>
  );
}
