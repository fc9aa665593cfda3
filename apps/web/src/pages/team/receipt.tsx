import { useTranslation } from 'react-i18next';
import { useReceipt } from '../../features/entry/api/submission.js';
import { ReceiptSheet } from '../../features/entry/form/receipt.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryPage, type Plan } from './entry-page.js';

/** The receipt of the last submit, to keep or to print. */
export function ReceiptPage() {
  const { t } = useTranslation('team');
  return (
    <EntryPage>
      {(entry, plan) => (
        <>
          <div data-print="no">
            <PageHead
              title={t('receipt.title')}
              up={{ to: `/team/entries/${entry.id}`, label: t('form.up-to-entry') }}
              next={t('receipt.next')}
            />
          </div>
          <Sheet id={entry.id} plan={plan} />
        </>
      )}
    </EntryPage>
  );
}

function Sheet({ id, plan }: { id: string; plan: Plan }) {
  const say = useSay();
  return (
    <Loaded query={useReceipt(id)}>
      {(receipt) => <ReceiptSheet plan={plan} receipt={receipt} edition={say(plan.name)} />}
    </Loaded>
  );
}
