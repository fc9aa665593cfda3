import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Row } from '../../../ui/stack.js';
import type { ReviewedEntry } from '../api/entry.js';
import type { Pledge } from '../api/pledge.js';
import { useAcceptScan } from '../api/scan.js';
import { ScanRequestDialog } from './scan-request-dialog.js';

/** What a reviewer can say of the scan: that it is right, or that another one is needed. */
export function ScanVerdict({ entry, pledge }: { entry: ReviewedEntry; pledge: Pledge }) {
  const { t } = useTranslation('papers');
  const [open, setOpen] = useState<'accept' | 'ask' | null>(null);
  const accept = useAcceptScan(entry);
  const problem = useRefusal(accept.error);
  const { can, standing } = pledge;
  if (!can.accept && !can.ask) return null;
  const second = standing === 'seen';
  return (
    <Row>
      {can.accept && (
        <Button onClick={() => setOpen('accept')}>{t(second ? 'pledge.accept-second' : 'pledge.accept')}</Button>
      )}
      {can.ask && (
        <Button look="text" onClick={() => setOpen('ask')}>
          {t('pledge.ask')}
        </Button>
      )}
      <ConfirmReason
        open={open === 'accept'}
        title={t('pledge.accept-title')}
        verb={t('pledge.accept')}
        busy={accept.isPending}
        problem={problem}
        onConfirm={(note) => accept.mutate(note, { onSuccess: () => setOpen(null) })}
        onCancel={() => setOpen(null)}
      >
        <p>{t(second ? 'pledge.accept-text-second' : 'pledge.accept-text')}</p>
      </ConfirmReason>
      {open === 'ask' && <ScanRequestDialog entry={entry} standing={standing} onDone={() => setOpen(null)} />}
    </Row>
  );
}
