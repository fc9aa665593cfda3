import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { useEditing } from '../settings/editor-context.js';
import type { NodeProps } from '../settings/node-props.js';
import styles from './offset.module.css';

/** The day from which everything counts: set, or the whole plan moved by some days. */
export function FirstDayEditor({ label, hint, path, onChange }: NodeProps<'first-day'>) {
  const { t } = useTranslation('dates');
  const dates = useDates();
  const { timeline, readOnly, faultAt } = useEditing();
  const [days, setDays] = useState('7');
  const day = timeline?.firstDay ?? '';
  const put = (next: string) => onChange(next === timeline?.inForce ? timeline.kept : next);
  const count = /^[1-9]\d{0,2}$/.test(days) ? Number(days) : null;
  return (
    <Stack>
      <Field label={label} hint={hint} error={faultAt(path)} aside={dates.day(`${day}T00:00:00+08:00`)}>
        {(control) => (
          <input
            {...control}
            type="date"
            className={`${fields.input} ${styles.first}`}
            data-path={path}
            value={day}
            readOnly={readOnly}
            onChange={(event) => event.target.value && put(event.target.value)}
          />
        )}
      </Field>
      {!readOnly && (
        <div className={styles.shift}>
          <TextField label={t('shift-days')} inputMode="numeric" value={days} onChange={setDays} />
          <Button disabled={count === null} onClick={() => put(addDays(day, -(count ?? 0)))}>
            {t('shift-earlier', { count: count ?? 0 })}
          </Button>
          <Button disabled={count === null} onClick={() => put(addDays(day, count ?? 0))}>
            {t('shift-later', { count: count ?? 0 })}
          </Button>
        </div>
      )}
    </Stack>
  );
}
