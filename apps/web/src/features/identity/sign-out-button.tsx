import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button.js';
import { signOut } from './api/sessions.js';

/** Ends this device's session and forgets everything that was read in it; `to`: where to go then. */
export function SignOutButton({ to = '/' }: { to?: string }) {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const client = useQueryClient();
  const out = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate(to);
      client.clear();
    },
  });
  return (
    <Button busy={out.isPending} onClick={() => out.mutate()}>
      {t('me.sign-out')}
    </Button>
  );
}
