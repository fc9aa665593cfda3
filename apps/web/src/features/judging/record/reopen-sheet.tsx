import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { type SheetRecord, useReopenSheet } from '../api/sheet-record.js';

/** Gives the sheet back to its judge: they are told why, and it counts again when it is handed in again. */
export function ReopenSheet({ assignmentId, record }: { assignmentId: string; record: SheetRecord }) {
  const { t } = useTranslation('sheets');
  const [asking, setAsking] = useState(false);
  const reopen = useReopenSheet(assignmentId);
  const problem = useRefusal(reopen.error);
  const { judge, number } = record;
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('reopen.verb')}</Button>
      <ConfirmReason
        open={asking}
        title={t('reopen.title', { judge, number })}
        verb={t('reopen.verb')}
        danger
        busy={reopen.isPending}
        problem={problem}
        onConfirm={(reason) => reopen.mutate(reason, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('reopen.means')}</p>
      </ConfirmReason>
    </div>
  );
}
