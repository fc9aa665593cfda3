import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REGIONS } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import styles from './form.module.css';

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
  return (
    <div className={styles.pair}>
      <Field label={t('organisation.province')} hint={t('organisation.region-hint')} error={province ? undefined : error}>
        {(control) => (
          <select
            {...control}
            className={fields.input}
            value={province}
            disabled={disabled}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{t('form.choose')}</option>
            {PROVINCES.map(({ code, name }) => (
              <option key={code} value={code}>
                {say(name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {districts.length > 0 && (
        <Field label={t('organisation.district')} error={province ? error : undefined}>
          {(control) => (
            <select
              {...control}
              className={fields.input}
              value={value}
              disabled={disabled}
              onChange={(event) => onChange(event.target.value)}
            >
              <option value="">{t('form.choose')}</option>
              {districts.map(({ code, name }) => (
                <option key={code} value={code}>
                  {say(name)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
