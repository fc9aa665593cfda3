import { useTranslation } from 'react-i18next';
import { useRegionName } from '../../../lib/region-name.js';
import { useSettled } from '../../../lib/use-settled.js';
import { Combobox } from '../../../ui/combobox.js';
import { type FoundOrganisation, useOrganisationSearch } from '../api/register.js';

interface OrganisationPickerProps {
  label: string;
  hint: string;
  value: string;
  /** Whether the text names one that was picked. */
  picked: boolean;
  error?: string | undefined;
  required?: boolean;
  onChange: (text: string) => void;
  onPick: (organisation: FoundOrganisation) => void;
}

/** One organisation of the register, by name, code or pinyin. */
export function OrganisationPicker({ picked, hint, onPick, ...field }: OrganisationPickerProps) {
  const { t } = useTranslation('organisations');
  const regionName = useRegionName();
  const q = useSettled(field.value.trim());
  const { data } = useOrganisationSearch(picked ? '' : q);
  const items = picked || field.value.trim() === '' ? [] : (data?.items ?? []);
  const note = ({ region, uscc }: FoundOrganisation) => `${regionName(region)} · ${uscc ?? t('codeless')}`;
  return (
    <Combobox
      {...field}
      said={items.length > 0 ? t('found', { count: items.length }) : hint}
      suggestions={items.map((one) => ({ id: one.id, label: one.name, note: note(one) }))}
      onPick={(id) => {
        const one = items.find((item) => item.id === id);
        if (one) onPick(one);
      }}
      maxLength={100}
    />
  );
}
