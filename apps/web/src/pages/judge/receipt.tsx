import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAssignment } from '../../features/judging/api/assignment.js';
import { useSheetReceipt, useSheetRevisions } from '../../features/judging/api/sheet-record.js';
import { ReceiptSheet } from '../../features/judging/receipt/receipt-sheet.js';
import { RevisionList } from '../../features/judging/receipt/revision-list.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';

/** What a judge keeps of a submitted sheet; it can be checked again at any time. */
export function ReceiptPage() {
  const { t } = useTranslation('scoring');
  const say = useSay();
  const id = useParams()['id'] ?? '';
  // After the round the entry is closed to its judges; the receipt is not.
  const rubric = useAssignment(id).data?.rubric ?? [];
  const names = new Map(rubric.map(({ code, name }) => [code, say(name)]));
  return (
    <>
      <div data-print="no">
        <PageHead title={t('receipt.title')} up={{ to: '/judge', label: t('receipt.up') }} />
      </div>
      <Loaded query={useSheetReceipt(id)}>{(receipt) => <ReceiptSheet receipt={receipt} names={names} />}</Loaded>
      <Loaded query={useSheetRevisions(id)} skeleton={null}>
        {({ items }) => <RevisionList revisions={items} />}
      </Loaded>
    </>
  );
}
