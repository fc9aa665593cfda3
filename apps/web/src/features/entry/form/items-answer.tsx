import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { FieldError } from '../../../ui/field-error.js';
import fields from '../../../ui/field.module.css';
import { FieldGroup } from '../../../ui/field-group.js';
import { type AnswerProps, listOf, moved, textOf } from './answer-control.js';
import { Counter } from './counter.js';
import { useFindingText } from './finding-text.js';
import styles from './form.module.css';
import { ItemTools } from './item-tools.js';
import { focusPath } from './focus-path.js';

/** A list of short texts whose order matters. */
export function ItemsAnswer({ field, path, value, findings, disabled, onChange, onLeave }: AnswerProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  const tell = useFindingText();
  const stored = listOf(value).map(textOf);
  const items = stored.length > 0 ? stored : [''];
  const whole = findings.find((one) => one.path === path);
  const put = (index: number, text: string) => onChange(items.map((item, at) => (at === index ? text : item)));
  const add = () => {
    onChange([...items, '']);
    focusPath(`${path}.${items.length}`);
  };
  return (
    <FieldGroup
      label={say(field.label)}
      hint={field.hint && say(field.hint)}
      required={field.required}
      error={whole && tell(whole)}
      path={path}
    >
      <ol className={styles.items}>
        {items.map((item, index) => {
          const name = t('form.row', { row: index + 1 });
          const fault = findings.find((one) => one.path === `${path}.${index}`);
          const id = `${path}-${index}-error`;
          return (
            <li key={index}>
              <div className={styles.itemHead}>
                <span>{name}</span>
                <Counter text={item} max={field.itemMax} />
                {!disabled && (
                  <ItemTools
                    index={index}
                    count={items.length}
                    name={name}
                    onMove={(to) => onChange(moved(items, index, to))}
                    onRemove={() => onChange(items.filter((_, at) => at !== index))}
                  />
                )}
              </div>
              <textarea
                className={`${fields.input} ${styles.item}`}
                aria-label={`${say(field.label)} ${name}`}
                aria-invalid={Boolean(fault)}
                aria-describedby={fault && id}
                data-path={`${path}.${index}`}
                value={item}
                readOnly={disabled}
                onBlur={() => onLeave(`${path}.${index}`)}
                onChange={(event) => put(index, event.target.value)}
              />
              <FieldError id={id}>{fault && tell(fault)}</FieldError>
            </li>
          );
        })}
      </ol>
      {!disabled && items.length < (field.max ?? 100) && (
        <div>
          <Button onClick={add}>{t('form.add-item')}</Button>
        </div>
      )}
    </FieldGroup>
  );
}
