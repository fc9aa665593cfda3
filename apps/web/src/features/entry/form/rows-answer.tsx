import { useTranslation } from 'react-i18next';
import { v4 } from 'uuid';
import { type Answers, type Field, type Finding, isShown } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { FieldGroup } from '../../../ui/field-group.js';
import { type AnswerProps, listOf, moved } from './answer-control.js';
import { useFindingText } from './finding-text.js';
import { isAskedNow } from './gaps.js';
import { focusPath } from './focus-path.js';
import styles from './form.module.css';
import { ItemTools } from './item-tools.js';
import { ValueField } from './value-field.js';

type Row = Record<string, unknown>;

/** Rows of several answers each, such as the members of a team, in an order that matters. */
export function RowsAnswer({ field, path, value, context, findings, disabled, onChange, onLeave }: AnswerProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  const tell = useFindingText();
  const rows = listOf(value) as Row[];
  const whole = findings.find((one) => one.path === path);
  const add = () => {
    onChange([...rows, { id: v4() }]);
    focusPath(`${path}.${rows.length}.${field.columns?.[0]?.key}`);
  };
  return (
    <FieldGroup
      label={say(field.label)}
      hint={field.hint && say(field.hint)}
      required={field.required}
      error={whole && tell(whole)}
      aside={<span className={styles.counter}>{t('form.rows', { count: rows.length })}</span>}
      path={path}
    >
      <ol className={styles.rows}>
        {rows.map((row, index) => {
          const name = t('form.row', { row: index + 1 });
          return (
            <li key={typeof row['id'] === 'string' ? row['id'] : index} className={styles.row}>
              <div className={styles.itemHead}>
                <b>{name}</b>
                {!disabled && (
                  <ItemTools
                    index={index}
                    count={rows.length}
                    name={name}
                    onMove={(to) => onChange(moved(rows, index, to))}
                    onRemove={() => onChange(rows.filter((_, at) => at !== index))}
                  />
                )}
              </div>
              <Cells
                columns={field.columns ?? []}
                path={`${path}.${index}`}
                row={row}
                context={{ ...context, ...row }}
                findings={findings}
                disabled={disabled}
                onLeave={onLeave}
                onChange={(changed) => onChange(rows.map((one, at) => (at === index ? changed : one)))}
              />
            </li>
          );
        })}
      </ol>
      {!disabled && rows.length < (field.max ?? 100) && (
        <div>
          <Button onClick={add}>{t('form.add-row')}</Button>
        </div>
      )}
    </FieldGroup>
  );
}

interface CellsProps {
  columns: readonly Field[];
  path: string;
  row: Answers;
  context: Answers;
  findings: readonly Finding[];
  disabled: boolean;
  onLeave: (path: string) => void;
  onChange: (row: Answers) => void;
}

function Cells({ columns, path, row, context, findings, disabled, onLeave, onChange }: CellsProps) {
  const shown = columns.filter((column) => isShown(column, context));
  return (
    <div className={styles.cells}>
      {shown.map((column) => {
        const at = `${path}.${column.key}`;
        return (
          <div key={column.key} data-wide={column.kind === 'long_text' || (column.max ?? 0) > 60}>
            <ValueField
              field={{ ...column, required: isAskedNow(column, context) }}
              path={at}
              value={row[column.key]}
              context={context}
              findings={findings.filter((one) => one.path === at)}
              disabled={disabled}
              onLeave={onLeave}
              onChange={(value) => onChange({ ...row, [column.key]: value })}
            />
          </div>
        );
      })}
    </div>
  );
}
