import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfRegion, provinces, regionsWithin, regionWay } from '#kernel';
import { useLocale } from '../lib/i18n.js';
import { useNamesWithin } from '../lib/region-name.js';
import { Button } from './button.js';
import { Field } from './field.js';
import fields from './field.module.css';
import { Notice } from './notice.js';
import styles from './region-field.module.css';

const LEVELS = ['province', 'district', 'county'] as const;

interface RegionFieldProps {
  value: string;
  onChange: (code: string) => void;
  error?: string | undefined;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}

/** A region of GB/T 2260: the province, and below it down to the county; the names of a province are fetched when it is chosen. */
export function RegionField({ value, onChange, error, hint, required, disabled }: RegionFieldProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(value);
  const names = useNamesWithin(chosen);
  const way = chosen ? regionWay(chosen) : [];
  const choose = (code: string) => {
    setChosen(code);
    onChange(regionsWithin(code).length > 0 ? '' : code);
  };
  const lists = [provinces(), ...way.map(regionsWithin)].filter((list) => list.length > 0);
  return (
    <div className={styles.levels}>
      {lists.map((list, depth) => (
        <Level
          key={way[depth - 1] ?? ''}
          label={t(`region.${LEVELS[depth]}`)}
          hint={depth === 0 ? hint : undefined}
          error={depth === lists.length - 1 ? error : undefined}
          codes={depth === 0 || names.here ? list : null}
          value={way[depth] ?? ''}
          required={required}
          disabled={disabled}
          onChange={(code) => choose(code || (way[depth - 1] ?? ''))}
        />
      ))}
      {names.failed && (
        <Notice tone="danger">
          {t('region.failed')}{' '}
          <Button look="text" onClick={names.again}>
            {t('region.again')}
          </Button>
        </Notice>
      )}
    </div>
  );
}

interface LevelProps {
  label: string;
  hint: string | undefined;
  error: string | undefined;
  /** Null while their names are on the way. */
  codes: readonly string[] | null;
  value: string;
  required: boolean | undefined;
  disabled: boolean | undefined;
  onChange: (code: string) => void;
}

function Level({ codes, value, disabled, onChange, ...field }: LevelProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={fields.input}
          value={codes === null ? '' : value}
          disabled={disabled || codes === null}
          aria-busy={codes === null || undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t(codes === null ? 'region.loading' : 'region.choose')}</option>
          {codes?.map((code) => (
            <option key={code} value={code}>
              {nameOfRegion(code)?.[locale] ?? code}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
