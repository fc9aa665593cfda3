import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { FieldGroup } from '../../../ui/field-group.js';
import { useEditing } from '../settings/editor-context.js';
import { asText } from '../settings/node.js';
import type { NodeProps } from '../settings/node-props.js';
import { dayAt, dayOf, isSetDay, type Offset, onDay } from './offset.js';
import styles from './offset.module.css';
import { COUNTED } from './timeline-node.js';

type How = 'day' | 'counted';

/** When a stage begins or ends: on a set day, or counted from another stage; and the moment that makes. */
export function OffsetEditor({ label, value, path, within, onChange }: NodeProps<'offset'>) {
  const { t } = useTranslation('dates');
  const { timeline, readOnly, faultAt, Editor } = useEditing();
  const offset = value as Offset;
  const [how, setHow] = useState<How>(isSetDay(offset) ? 'day' : 'counted');
  const firstDay = timeline?.firstDay ?? '';
  const instant = useInstant(within, path);
  const choose = (next: How) => {
    setHow(next);
    if (next === 'day' && !isSetDay(offset)) onChange(onDay(offset, dayAt(instant, firstDay), firstDay));
  };
  return (
    <FieldGroup label={label} error={faultAt(path)} path={path}>
      <div className={styles.offset}>
        <Field label={t('how')}>
          {(control) => (
            <select
              {...control}
              className={`${fields.input} ${styles.how}`}
              value={how}
              disabled={readOnly}
              onChange={(event) => choose(event.target.value as How)}
            >
              <option value="day">{t('how-day')}</option>
              <option value="counted">{t('how-counted')}</option>
            </select>
          )}
        </Field>
        {how === 'counted' ? (
          <Editor node={COUNTED} label={label} value={offset} path={path} within={within} onChange={onChange} />
        ) : (
          <SetDay offset={offset} path={path} firstDay={firstDay} onChange={onChange} />
        )}
        <Made instant={instant} />
      </div>
    </FieldGroup>
  );
}

interface SetDayProps {
  offset: Offset;
  path: string;
  firstDay: string;
  onChange: (offset: Offset) => void;
}

/** A day and a time; kept as so many days from the first one. */
function SetDay({ offset, path, firstDay, onChange }: SetDayProps) {
  const { t } = useTranslation('dates');
  const { readOnly, faultAt, Editor } = useEditing();
  return (
    <div className={styles.day}>
      <Field label={t('day')} error={faultAt(`${path}.count`)}>
        {(control) => (
          <input
            {...control}
            type="date"
            className={fields.input}
            value={dayOf(offset, firstDay)}
            readOnly={readOnly}
            onChange={(event) => event.target.value && onChange(onDay(offset, event.target.value, firstDay))}
          />
        )}
      </Field>
      <Editor
        node={{ kind: 'moment', type: 'time' }}
        label={t('at')}
        value={offset.at}
        path={`${path}.at`}
        within={{}}
        onChange={(at) => onChange({ ...offset, at: at as string })}
      />
    </div>
  );
}

/** The instant the server counted for the edge at this path. */
function useInstant(within: Record<string, unknown>, path: string): string | null {
  const { timeline } = useEditing();
  const stage = timeline?.stages.find(({ code }) => code === asText(within['code']));
  return (path.endsWith('.start') ? stage?.startsAt : stage?.endsAt) ?? null;
}

function Made({ instant }: { instant: string | null }) {
  const { t } = useTranslation('dates');
  const dates = useDates();
  return <p className={styles.made}>{instant ? t('made', { at: dates.instant(instant) }) : t('made-none')}</p>;
}
