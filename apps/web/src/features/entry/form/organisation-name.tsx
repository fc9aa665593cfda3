import { useTranslation } from 'react-i18next';
import { useRegionName } from '../../../lib/region-name.js';
import { useSettled } from '../../../lib/use-settled.js';
import { Combobox } from '../../../ui/combobox.js';
import { type FoundOrganisation, useOrganisations } from '../api/organisations.js';

interface OrganisationNameProps {
  value: string;
  error: string | undefined;
  disabled: boolean;
  /** The name of what was picked last: nothing more is suggested for it. */
  picked: string;
  onChange: (name: string) => void;
  onPick: (organisation: FoundOrganisation) => void;
}

/** The organisation's name; what the register knows is offered by name, former name, code or pinyin. */
export function OrganisationName({ value, error, disabled, picked, onChange, onPick }: OrganisationNameProps) {
  const { t } = useTranslation('team');
  const q = useSettled(value.trim());
  const asked = !disabled && q !== '' && q !== picked;
  const { data, isError } = useOrganisations(asked ? q : '');
  const items = asked && value.trim() !== picked ? (data?.items ?? []) : [];
  const note = useNote();
  const said = () => {
    if (!asked || [...q].length < 2 || isError) return t('organisation.name-hint');
    if (!data) return t('organisation.searching');
    return items.length > 0 ? t('organisation.found', { count: items.length }) : t('organisation.absent');
  };
  return (
    <Combobox
      label={t('organisation.name')}
      said={said()}
      suggestions={items.map((one) => ({ id: one.id, label: one.name, note: note(one) }))}
      onPick={(id) => {
        const one = items.find((item) => item.id === id);
        if (one) onPick(one);
      }}
      value={value}
      onChange={onChange}
      error={error}
      maxLength={100}
      data-path="organisation"
      readOnly={disabled}
    />
  );
}

/** What tells two of similar name apart: where it is, its code, what it belongs to, the other name that was typed. */
function useNote() {
  const { t } = useTranslation('team');
  const regionName = useRegionName();
  return ({ alias, region, uscc, parent }: FoundOrganisation): string =>
    [
      alias && t('organisation.also', { name: alias }),
      regionName(region),
      uscc ?? t('organisation.codeless'),
      parent && t(`organisation.parents.${parent.relation}`, { name: parent.name }),
    ]
      .filter(Boolean)
      .join(' · ');
}
