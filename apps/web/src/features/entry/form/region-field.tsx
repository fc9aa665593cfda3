import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REGIONS } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import styles from './form.module.css';
import { SelectControl } from './select-control.js';

const PROVINCES = REGIONS.filter(({ parent }) => parent === null);
const within = (code: string) => REGIONS.filter(({ parent }) => parent === code);
const LEVELS = ['province', 'district', 'county'] as const;

/** The codes from the province down to a region. */
function wayTo(code: string): string[] {
  const parent = REGIONS.find((region) => region.code === code)?.parent;
  return parent ? [...wayTo(parent), code] : [code];
}

interface RegionFieldProps {
  value: string;
  error: string | undefined;
  disabled: boolean;
  onChange: (code: string) => void;
}

/** The registered address: province, and below it as far as the regions are listed. */
export function RegionField({ value, error, disabled, onChange }: RegionFieldProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  const [chosen, setChosen] = useState(value);
  const way = chosen ? wayTo(chosen) : [];
  const choose = (code: string) => {
    setChosen(code);
    onChange(within(code).length > 0 ? '' : code);
  };
  const lists = [PROVINCES, ...way.map(within)].filter((list) => list.length > 0);
  return (
    <div className={styles.pair}>
      {lists.map((list, depth) => (
        <SelectControl
          key={way[depth - 1] ?? ''}
          label={t(`organisation.${LEVELS[depth]}`)}
          {...(depth === 0 && { hint: t('organisation.region-hint') })}
          error={depth === lists.length - 1 ? error : undefined}
          choices={list.map(({ code, name }) => ({ code, label: say(name) }))}
          value={way[depth] ?? ''}
          disabled={disabled}
          onChange={(code) => choose(code || (way[depth - 1] ?? ''))}
        />
      ))}
    </div>
  );
}
