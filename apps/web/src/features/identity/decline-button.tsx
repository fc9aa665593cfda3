import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { declineInvitation } from './api/invitation.js';

/** Turns an invitation down. */
export function DeclineButton({ token }: { token: string }) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const decline = useMutation({
    mutationFn: () => declineInvitation(token),
    onSuccess: () => client.invalidateQueries({ queryKey: ['invitations', token] }),
  });
  return (
    <Button look="text" wide busy={decline.isPending} onClick={() => decline.mutate()}>
      {t('invitation.decline')}
    </Button>
  );
}
