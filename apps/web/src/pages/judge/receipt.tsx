import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useSheetReceipt, useSheetRevisions } from '../../features/judging/api/sheet-record.js';
import { ReceiptSheet } from '../../features/judging/receipt/receipt-sheet.js';
import { RevisionList } from '../../features/judging/receipt/revision-list.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';

/** What a judge keeps of a submitted sheet; it can be checked again at any time. */
export function ReceiptPage() {
  const { t } = useTranslation('scoring');
  const id = useParams()['id'] ?? '';
  return (
    <>
      <div data-print="no">
        <PageHead title={t('receipt.title')} up={{ to: '/judge', label: t('receipt.up') }} />
      </div>
      <Loaded query={useSheetReceipt(id)}>{(receipt) => <ReceiptSheet receipt={receipt} />}</Loaded>
      <Loaded query={useSheetRevisions(id)} skeleton={null}>
        {({ items }) => <RevisionList revisions={items} />}
      </Loaded>
    </>
  );
}
