import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ReceiptCheckForm } from '../../features/entry/deadline/check-form.js';
import { Sheet } from '../../ui/sheet.js';

/** Anybody who holds a receipt can ask whether it is genuine; its link fills the form in. */
export function ReceiptCheckPage() {
  const { t } = useTranslation('deadline');
  const [asked] = useSearchParams();
  return (
    <Sheet narrow title={t('check.title')} lead={t('check.text')}>
      <ReceiptCheckForm number={asked.get('number') ?? ''} hash={asked.get('hash') ?? ''} />
    </Sheet>
  );
}
