import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Row } from '../../../ui/stack.js';
import { type ChangeRequest, useSettleChange } from '../api/change-requests.js';

type How = 'approval' | 'refusal' | 'back';

/** Approve, refuse, or take back: what the reader may do with an open request. */
export function SettleTools({ entryId, request }: { entryId: string; request: ChangeRequest }) {
  const { t } = useTranslation('changes');
  const [asking, setAsking] = useState<How | null>(null);
  const settle = useSettleChange(entryId);
  const problem = useRefusal(settle.error);
  const { id, can, before, wanted } = request;
  if (!can.settle && !can.takeBack) return null;
  const how = asking ?? 'back';
  return (
    <Row>
      {can.settle && (
        <>
          <Button look="primary" onClick={() => setAsking('approval')}>
            {t('verbs.approval')}
          </Button>
          <Button onClick={() => setAsking('refusal')}>{t('verbs.refusal')}</Button>
        </>
      )}
      {can.takeBack && <Button onClick={() => setAsking('back')}>{t('verbs.back')}</Button>}
      <ConfirmReason
        key={asking}
        open={asking !== null}
        title={t(`titles.${how}`, { part: t(`parts.${request.part}`) })}
        verb={t(`verbs.${how}`)}
        danger={how === 'refusal'}
        minLength={how === 'back' ? 0 : 2}
        busy={settle.isPending}
        problem={problem}
        onConfirm={(note) => settle.mutate({ id, how, note }, { onSuccess: () => setAsking(null) })}
        onCancel={() => setAsking(null)}
      >
        <p>{t('from-to', { before, wanted })}</p>
        <p>{t(`means.${how}`)}</p>
      </ConfirmReason>
    </Row>
  );
}
