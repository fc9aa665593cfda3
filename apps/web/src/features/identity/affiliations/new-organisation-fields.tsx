import { useTranslation } from 'react-i18next';
import { checkUscc, ORGANISATION_KINDS } from '#kernel';
import { SelectField } from '../../../ui/choice-fields.js';
import { RegionField } from '../../../ui/region-field.js';
import { TextField } from '../../../ui/text-field.js';

interface Bound {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  required: boolean;
}

/** What the register needs to know of an organisation that it does not have; a doubtful code is said at once and is no wall. */
export function NewOrganisationFields({ bind }: { bind: (key: 'uscc' | 'kind' | 'region') => Bound }) {
  const { t } = useTranslation('belonging');
  const code = bind('uscc');
  const doubtful = code.value.trim() !== '' && checkUscc(code.value).findings.length > 0;
  const none = { value: '', label: t('add.choose'), disabled: true };
  const kinds = ORGANISATION_KINDS.map((value) => ({ value, label: t(`add.kinds.${value}`) }));
  return (
    <>
      <p>{t('add.absent')}</p>
      <TextField
        label={t('add.uscc')}
        hint={doubtful ? t('add.uscc-doubtful') : t('add.uscc-hint')}
        maxLength={60}
        {...code}
      />
      <SelectField label={t('add.kind')} options={[none, ...kinds]} {...bind('kind')} />
      <RegionField {...bind('region')} />
    </>
  );
}
