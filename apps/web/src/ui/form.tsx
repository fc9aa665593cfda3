import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import type { FormFaults } from '../lib/form-faults.js';
import styles from './form.module.css';
import { Notice } from './notice.js';

interface FormProps {
  label: string;
  faults: FormFaults;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form that says what is wrong on top and takes the focus to the first field that must change. */
export function Form({ label, faults, onSubmit, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={label} noValidate onSubmit={submit}>
      {faults.form && <Notice tone="danger">{faults.form}</Notice>}
      {children}
    </form>
  );
}
