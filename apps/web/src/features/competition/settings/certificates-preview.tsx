import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postBytes } from '../../../lib/save-paper.js';
import { useSettled } from '../../../lib/use-settled.js';
import { SelectField } from '../../../ui/choice-fields.js';
import { PdfPages } from '../../../ui/pdf-pages.js';
import type { EditionPlan } from '../api/plan.js';

const KINDS = ['project', 'member', 'person', 'judge', 'organisation'];
const PAUSE = 900;

/** A certificate as the words being edited would print it, with invented names. */
export function CertificatesPreview({ editionId, plan }: { editionId: string; plan: EditionPlan }) {
  const { t } = useTranslation('settings');
  const [kind, setKind] = useState('project');
  const order = useSettled(
    JSON.stringify({ kind, ...(plan.certificates && { certificates: plan.certificates }) }),
    PAUSE,
  );
  const [read] = useState(() => (address: string) => {
    const [path = '', body = ''] = address.split('#');
    return postBytes(path, JSON.parse(body) as object);
  });
  const options = KINDS.map((value) => ({ value, label: t(`options.certificate-kind.${value}`) }));
  return (
    <>
      <SelectField label={t('certificates-sample')} value={kind} options={options} onChange={setKind} />
      <PdfPages key={order} address={`/editions/${editionId}/certificate-trials#${order}`} read={read} />
    </>
  );
}
