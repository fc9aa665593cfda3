import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import styles from './combobox.module.css';
import { Field } from './field.js';
import fields from './field.module.css';

export interface Suggestion {
  id: string;
  label: string;
  note?: ReactNode;
}

interface ComboboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  suggestions: readonly Suggestion[];
  onPick: (id: string) => void;
  /** Said aloud, and below the field: how many were found, or what to do when none was. */
  said: string;
  error?: string | undefined;
}

/** A text that suggests what is known already, by keyboard as by hand (ARIA combobox with a list); any text may stay. */
export function Combobox({ label, value, onChange, suggestions, onPick, said, error, ...input }: ComboboxProps) {
  const list = useId();
  const keys = useList(suggestions, onPick);
  const { open, at, setOpen, onKeyDown, pick } = keys;
  const required = input.required ?? true;
  return (
    <Field label={label} hint={<span role="status">{said}</span>} error={error} required={required}>
      {(control) => (
        <div className={styles.box}>
          <input
            {...input}
            {...control}
            className={fields.input}
            role="combobox"
            autoComplete="off"
            aria-expanded={open}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={open && at >= 0 ? `${list}-${at}` : undefined}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
              setOpen(true);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <div id={list} role="listbox" aria-label={said} tabIndex={-1} className={styles.list} hidden={!open}>
            {open &&
              suggestions.map((one, index) => (
                <div
                  key={one.id}
                  id={`${list}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  tabIndex={-1}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    pick(index);
                  }}
                >
                  <span>{one.label}</span>
                  {one.note && <small>{one.note}</small>}
                </div>
              ))}
          </div>
        </div>
      )}
    </Field>
  );
}

/** What is open and marked in the list, and the keys that move in it. */
function useList(suggestions: readonly Suggestion[], onPick: (id: string) => void) {
  const [wanted, setWanted] = useState(false);
  const [marked, setMarked] = useState(-1);
  const open = wanted && suggestions.length > 0;
  const at = Math.min(marked, suggestions.length - 1);
  const setOpen = (on: boolean) => {
    setWanted(on);
    setMarked(-1);
  };
  const pick = (index: number) => {
    const one = suggestions[index];
    if (one) onPick(one.id);
    setOpen(false);
  };
  /** Past either end nothing is marked, and the next step begins at the other. */
  const step = (by: 1 | -1) => {
    setWanted(true);
    const next = at < 0 && by < 0 ? suggestions.length - 1 : at + by;
    setMarked(next >= suggestions.length ? -1 : next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && open && at >= 0) pick(at);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };
  return { open, at, setOpen, onKeyDown, pick };
}
