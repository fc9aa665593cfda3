import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { declineTeam, offerKey } from '../api/joining.js';

/** Says no to a place in a team, after one more look: only the lead can ask again. */
export function DeclineOffer({ token }: { token: string }) {
  const { t } = useTranslation('members');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const decline = useMutation({
    mutationFn: () => declineTeam(token),
    onSuccess: () => client.invalidateQueries({ queryKey: offerKey(token) }),
  });
  return (
    <>
      <Button look="text" wide onClick={() => setAsking(true)}>
        {t('join.decline')}
      </Button>
      <ConfirmReason
        open={asking}
        title={t('join.decline-title')}
        verb={t('join.decline')}
        minLength={0}
        busy={decline.isPending}
        problem={decline.error && explain(decline.error, t)}
        onConfirm={() => decline.mutate()}
        onCancel={() => setAsking(false)}
      >
        {t('join.decline-text')}
      </ConfirmReason>
    </>
  );
}
