import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { clearDevice, unsentOf } from '../../lib/device-marks.js';
import { currentLocale } from '../../lib/i18n.js';
import { keepLocale } from '../../lib/locale.js';
import { useSession } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { signOut } from './api/sessions.js';

/**
 * Ends this device's session and forgets everything that was read in it; `to`: where to go then. Score sheets that wait
 * here for the network would be lost with it, which nobody does unasked.
 */
export function SignOutButton({ to = '/' }: { to?: string }) {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const client = useQueryClient();
  const person = useSession().data?.person?.id;
  const [unsent, setUnsent] = useState(0);
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
    const count = person ? unsentOf(person) : 0;
    if (count > 0) setUnsent(count);
    else out.mutate();
  };
  return (
    <>
      <Button busy={out.isPending} onClick={begin}>
        {t('me.sign-out')}
      </Button>
      <ConfirmReason
        open={unsent > 0}
        title={t('me.sign-out-unsent', { count: unsent })}
        verb={t('me.sign-out-anyway')}
        danger
        minLength={0}
        busy={out.isPending}
        onConfirm={() => out.mutate()}
        onCancel={() => setUnsent(0)}
      >
        <p>{t('me.sign-out-unsent-text')}</p>
        <p>
          <Link to="/judge">{t('me.sign-out-back')}</Link>
        </p>
      </ConfirmReason>
    </>
  );
}
