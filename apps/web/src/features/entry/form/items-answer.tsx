import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 } from 'uuid';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { FieldError } from '../../../ui/field-error.js';
import fields from '../../../ui/field.module.css';
import { FieldGroup } from '../../../ui/field-group.js';
import { type AnswerProps, listOf, moved, textOf } from './answer-control.js';
import { Counter } from './counter.js';
import type { ListRow } from './draft-units.js';
import { useFindingText } from './finding-text.js';
import { focusPath } from './focus-path.js';
import styles from './form.module.css';
import { ItemTools } from './item-tools.js';

/** A list of short texts whose order matters. */
export function ItemsAnswer(props: AnswerProps) {
  const { field, path, value, findings, disabled, onChange } = props;
  const { t } = useTranslation('team');
  const say = useSay();
  const tell = useFindingText();
  const stored = listOf(value) as ListRow[];
  const [blank] = useState(() => ({ id: v4(), text: '' }));
  const items = stored.length > 0 ? stored : [blank];
  const whole = findings.find((one) => one.path === path);
  const add = () => {
    onChange([...items, { id: v4(), text: '' }]);
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
        {items.map(({ id }, index) => (
          <Item key={id} {...props} items={items} index={index} />
        ))}
      </ol>
      {!disabled && items.length < (field.max ?? 100) && (
        <div>
          <Button onClick={add}>{t('form.add-item')}</Button>
        </div>
      )}
    </FieldGroup>
  );
}

function Item({
  field,
  path,
  findings,
  disabled,
  items,
  index,
  ...does
}: AnswerProps & { items: ListRow[]; index: number }) {
  const { t } = useTranslation('team');
  const say = useSay();
  const tell = useFindingText();
  const name = t('form.row', { row: index + 1 });
  const at = `${path}.${index}`;
  const fault = findings.find((one) => one.path === at);
  const text = textOf(items[index]?.['text']);
  const put = (next: string) =>
    does.onChange(items.map((item, other) => (other === index ? { ...item, text: next } : item)));
  return (
    <li>
      <div className={styles.itemHead}>
        <span>{name}</span>
        <Counter text={text} max={field.itemMax} />
        {!disabled && (
          <ItemTools
            index={index}
            count={items.length}
            name={name}
            onMove={(to) => does.onChange(moved(items, index, to))}
            onRemove={() => does.onChange(items.filter((_, other) => other !== index))}
          />
        )}
      </div>
      <textarea
        className={`${fields.input} ${styles.item}`}
        aria-label={`${say(field.label)} ${name}`}
        aria-invalid={Boolean(fault)}
        aria-describedby={fault && `${at}-error`}
        data-path={at}
        value={text}
        readOnly={disabled}
        onBlur={() => does.onLeave(at)}
        onChange={(event) => put(event.target.value)}
      />
      <FieldError id={`${at}-error`}>{fault && tell(fault)}</FieldError>
    </li>
  );
}
