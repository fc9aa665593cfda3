import { useId, useRef, useState } from 'react';
import { Button } from '../../../ui/button.js';
import { FieldError } from '../../../ui/field-error.js';
import styles from './list.module.css';
import { HeldNotice } from '../timeline/held-notice.js';
import type { Leaning } from '../timeline/leaning.js';
import { useEditing } from './editor-context.js';
import { ItemTools } from './item-tools.js';
import { asBag, asList, asText, isBag, nameOf } from './node.js';
import type { NodeProps } from './node-props.js';
import { type OrderProps, useOrder } from './use-order.js';
import { useWords } from './use-words.js';

const idOf = (item: unknown) => asText(asBag(item)['code'] ?? asBag(item)['key']);

/** The list with the item at one place moved to another. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Where an item stands after another one was moved. */
function placeAfter(at: number, from: number, to: number): number {
  if (at === from) return to;
  if (from < at && at <= to) return at - 1;
  return to <= at && at < from ? at + 1 : at;
}

/** Items in an order that matters: each folded under its name, or written out where they are short. */
export function ListEditor({ node, label, hint, value, path, onChange }: NodeProps<'list'>) {
  const { plan, faultAt, readOnly } = useEditing();
  const { t } = useWords();
  const id = useId();
  const items = asList(value);
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState('');
  const orderOf = useOrder(list, (from, to) => {
    onChange(moved(items, from, to));
    setOpen((at) => (at === null ? null : placeAfter(at, from, to)));
    setTold(t('moved-to', { place: to + 1, count: items.length }));
  });
  const add = () => {
    onChange([...items, node.fresh(plan, items)]);
    setOpen(items.length);
  };
  return (
    <fieldset className={styles.list} aria-describedby={hint && `${id}-hint`} data-path={path} tabIndex={-1}>
      <legend className={styles.legend}>
        {label} <span className={styles.count}>{items.length}</span>
      </legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{faultAt(path)}</FieldError>
      <ol ref={list} className={styles.items}>
        {items.map((item, index) => (
          <Item
            key={index}
            node={node}
            item={item}
            index={index}
            count={items.length}
            path={path}
            open={open === index}
            onOpen={(on) => setOpen(on ? index : null)}
            onChange={(one) => onChange(items.map((other, at) => (at === index ? one : other)))}
            order={orderOf(index)}
            onRemove={() => {
              onChange(items.filter((_, at) => at !== index));
              setOpen(null);
            }}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {items.length === 0 && <p className={styles.hint}>{t('list-empty')}</p>}
      {!readOnly && !node.fixed && (
        <div>
          <Button onClick={add}>{t('add', { what: label })}</Button>
        </div>
      )}
    </fieldset>
  );
}

interface ItemProps {
  node: NodeProps<'list'>['node'];
  item: unknown;
  index: number;
  count: number;
  /** Of the list. */
  path: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (item: unknown) => void;
  order: OrderProps;
  onRemove: () => void;
}

function Item({ node, item, index, count, path, open, onOpen, onChange, order, onRemove }: ItemProps) {
  const { plan, faultsIn, mustStay, leaning, readOnly, Editor } = useEditing();
  const [held, setHeld] = useState<readonly Leaning[]>([]);
  const remove = () => {
    const leans = leaning?.(path, idOf(item)) ?? [];
    setHeld(leans);
    if (leans.length === 0) onRemove();
  };
  const { t, say, option } = useWords();
  const at = `${path}.${index}`;
  const forWhom = plan.divisions.filter(({ code }) => asList(asBag(item)['divisions']).includes(code));
  const divisions = forWhom.map((one) => say(one.name)).join(t('comma'));
  const called = node.called?.(item, plan).map(option).join(' · ');
  const name = called || nameOf(item, say) || divisions || t('item', { number: index + 1 });
  const faults = faultsIn(at);
  const tools = !readOnly && !node.fixed && (
    <ItemTools
      name={name}
      index={index}
      count={count}
      fixed={mustStay(path, idOf(item))}
      order={order}
      onRemove={remove}
    />
  );
  const editor = (
    <Editor node={node.item} label={name} value={item} path={at} within={asBag(item)} onChange={onChange} />
  );
  if (node.inline) {
    return (
      <li className={styles.row} {...order.place}>
        <div className={styles.rowBody}>{editor}</div>
        {tools}
      </li>
    );
  }
  const code = isBag(item) && !node.called ? idOf(item) : '';
  return (
    <li className={styles.item} data-open={open} {...order.place}>
      <div className={styles.itemHead}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => onOpen(!open)}>
          <span className={styles.caret} aria-hidden="true" />
          <span className={styles.itemName}>{name}</span>
          {code && code !== name && <span className={styles.itemCode}>{code}</span>}
          {faults > 0 && <span className={styles.bad}>{t('to-fix', { count: faults })}</span>}
        </button>
        {tools}
      </div>
      {held.length > 0 && <HeldNotice name={name} leaning={held} onClose={() => setHeld([])} />}
      {open && <div className={styles.itemBody}>{editor}</div>}
    </li>
  );
}
