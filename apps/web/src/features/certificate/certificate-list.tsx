import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { PaperButton } from '../../ui/paper-button.js';
import { useRefusal } from '../../ui/refused.js';
import { type Ending, type StaffCertificate, useEndCertificate } from './api/certificates.js';
import { CertificateState } from './certificate-state.js';

interface CertificateListProps {
  editionId: string;
  items: readonly StaffCertificate[];
  canEnd: boolean;
}

/** Every certificate of the edition, with what can be done about it. */
export function CertificateList({ editionId, items, canEnd }: CertificateListProps) {
  const { t } = useTranslation('certificate');
  const say = useSay();
  const [ending, setEnding] = useState<{ one: StaffCertificate; how: Ending } | null>(null);
  const columns: Column<StaffCertificate>[] = [
    { key: 'number', title: t('facts.number'), lead: true, render: ({ number }) => number },
    { key: 'holder', title: t('facts.holder'), render: ({ holder }) => holder },
    { key: 'award', title: t('facts.award'), render: (one) => `${say(one.award)} · ${t(`kinds.${one.kind}`)}` },
    { key: 'state', title: t('facts.state'), render: (one) => <CertificateState certificate={one} /> },
    {
      key: 'do',
      title: t('facts.do'),
      whole: true,
      render: (one) =>
        one.state === 'valid' && (
          <>
            <PaperButton look="text" path={`/certificates/${one.id}/paper`} label={t('list.paper')} />
            {canEnd && <EndButton how="replacement" onClick={() => setEnding({ one, how: 'replacement' })} />}
            {canEnd && <EndButton how="revocation" onClick={() => setEnding({ one, how: 'revocation' })} />}
          </>
        ),
    },
  ];
  return (
    <>
      <DataList caption={t('list.title')} columns={columns} rows={items} rowKey={({ id }) => id} empty={null} />
      {ending && <EndDialog editionId={editionId} {...ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function EndButton({ how, onClick }: { how: Ending; onClick: () => void }) {
  const { t } = useTranslation('certificate');
  return (
    <Button look="text" onClick={onClick}>
      {t(`end.${how}.verb`)}
    </Button>
  );
}

interface EndDialogProps {
  editionId: string;
  one: StaffCertificate;
  how: Ending;
  onClose: () => void;
}

function EndDialog({ editionId, one, how, onClose }: EndDialogProps) {
  const { t } = useTranslation('certificate');
  const end = useEndCertificate(editionId);
  const problem = useRefusal(end.error);
  return (
    <ConfirmReason
      open
      title={t(`end.${how}.title`, { number: one.number })}
      verb={t(`end.${how}.verb`)}
      danger={how === 'revocation'}
      busy={end.isPending}
      problem={problem}
      onConfirm={(reason) => end.mutate({ id: one.id, how, reason }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t(`end.${how}.text`, { holder: one.holder })}</p>
    </ConfirmReason>
  );
}
