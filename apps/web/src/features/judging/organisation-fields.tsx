import { useTranslation } from 'react-i18next';
import { checkUscc } from '#kernel';
import { SelectField } from '../../ui/choice-fields.js';
import { RegionField } from '../../ui/region-field.js';
import { TextField } from '../../ui/text-field.js';

const KINDS = ['hospital', 'university', 'institute', 'company', 'other'] as const;

export type OrganisationKey = 'organisation.name' | 'organisation.uscc' | 'organisation.kind' | 'organisation.region';

interface Bound {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  required: boolean;
}

/** Where a judge comes from. A doubtful code is said at once and is no wall: recusal compares codes. */
export function OrganisationFields({ bind }: { bind: (key: OrganisationKey) => Bound }) {
  const { t } = useTranslation('organiser');
  const code = bind('organisation.uscc');
  const findings = code.value.trim() ? checkUscc(code.value).findings : [];
  const hint = findings.length > 0 ? findings.map((one) => t(`review.findings.uscc-${one}`)).join(' ') : undefined;
  const kinds = KINDS.map((value) => ({ value, label: t(`organisation-kinds.${value}`) }));
  const none = { value: '', label: t('choose'), disabled: true };
  return (
    <>
      <TextField label={t('judges.organisation')} maxLength={100} {...bind('organisation.name')} />
      <TextField label={t('review.uscc')} hint={hint ?? t('judges.uscc-hint')} maxLength={60} {...code} />
      <SelectField label={t('review.kind')} options={[none, ...kinds]} {...bind('organisation.kind')} />
      <RegionField {...bind('organisation.region')} />
    </>
  );
}
