import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignatureDesk } from '../../features/judging/signing/signature-desk.js';
import { PageHead } from '../../ui/page-head.js';

/** A judge confirms what they handed in. */
export function OwnSignaturesPage() {
  const { t } = useTranslation(['paper', 'scoring']);
  const { id = '' } = useParams();
  return (
    <>
      <PageHead title={t('sign.title')} up={{ to: '/judge', label: t('scoring:receipt.up') }} />
      <SignatureDesk roundId={id} side="judge" />
    </>
  );
}
