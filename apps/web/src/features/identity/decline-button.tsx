import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { AreaField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { declineInvitation } from './api/invitation.js';

/** Turns an invitation down, with a reason for those who sent it if one likes. */
export function DeclineButton({ token }: { token: string }) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const form = useForm({
    initial: { reason: '' },
    optional: ['reason'],
    send: ({ reason }) => declineInvitation(token, reason.trim()),
    done: () => client.invalidateQueries({ queryKey: ['invitations', token] }),
  });
  return (
    <>
      <Button look="text" wide onClick={() => setAsking(true)}>
        {t('invitation.decline')}
      </Button>
      <FormDialog
        open={asking}
        title={t('invitation.decline')}
        verb={t('invitation.decline-verb')}
        faults={form.faults}
        busy={form.busy}
        onSubmit={form.submit}
        onCancel={() => setAsking(false)}
      >
        <AreaField
          label={t('invitation.reason')}
          hint={t('invitation.reason-hint')}
          maxLength={500}
          {...form.bind('reason')}
        />
      </FormDialog>
    </>
  );
}
