import { useTranslation } from 'react-i18next';
import { Choices } from '../../ui/choices.js';
import { FieldGroup } from '../../ui/field-group.js';
import type { CertificateDesk } from './api/certificates.js';

interface ChooseJudgesProps {
  judges: CertificateDesk['judges'];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Judges to honour; those who have a certificate are left out. */
export function ChooseJudges({ judges, chosen, onChange }: ChooseJudgesProps) {
  const { t } = useTranslation('certificate');
  const open = judges.filter(({ held }) => !held);
  if (open.length === 0) return null;
  const turn = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <FieldGroup required={false} label={t('issue.judges')}>
      <Choices
        kind="checkbox"
        choices={open.map(({ personId, name }) => ({ code: personId, label: name }))}
        chosen={chosen}
        onToggle={turn}
      />
    </FieldGroup>
  );
}
