import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REGIONS } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import styles from './form.module.css';
import { SelectControl } from './select-control.js';

const PROVINCES = REGIONS.filter(({ parent }) => parent === null);
const within = (province: string) => REGIONS.filter(({ parent }) => parent === province);

interface RegionFieldProps {
  value: string;
  error: string | undefined;
  disabled: boolean;
  onChange: (code: string) => void;
}

/** The registered address: province, and where they are listed its districts or prefectures. */
export function RegionField({ value, error, disabled, onChange }: RegionFieldProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  const [province, setProvince] = useState(value ? `${value.slice(0, 2)}0000` : '');
  const districts = within(province);
  const choose = (code: string) => {
    setProvince(code);
    onChange(within(code).length > 0 ? '' : code);
  };
  const named = (regions: typeof REGIONS) => regions.map(({ code, name }) => ({ code, label: say(name) }));
  return (
    <div className={styles.pair}>
      <SelectControl
        label={t('organisation.province')}
        hint={t('organisation.region-hint')}
        error={province ? undefined : error}
        choices={named(PROVINCES)}
        value={province}
        disabled={disabled}
        onChange={choose}
      />
      {districts.length > 0 && (
        <SelectControl
          label={t('organisation.district')}
          error={province ? error : undefined}
          choices={named(districts)}
          value={value}
          disabled={disabled}
          onChange={onChange}
        />
      )}
    </div>
  );
}
