import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import type { FormFaults } from '../lib/form-faults.js';
import { Dialog } from './dialog.js';
import styles from './form.module.css';
import { Notice } from './notice.js';

interface FormDialogProps {
  open: boolean;
  title: string;
  /** The verb on the button. */
  verb: string;
  danger?: boolean;
  faults: FormFaults;
  busy: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A small form over the page; its faults stand in it and the focus goes to the first. */
export function FormDialog({ open, faults, onSubmit, children, ...dialog }: FormDialogProps) {
  const id = useId();
  if (!open) return null;
  return (
    <Dialog {...dialog} form={id}>
      <FaultyForm id={id} faults={faults} onSubmit={onSubmit}>
        {children}
      </FaultyForm>
    </Dialog>
  );
}

type FaultyFormProps = Pick<FormDialogProps, 'faults' | 'onSubmit' | 'children'> & { id: string };

function FaultyForm({ id, faults, onSubmit, children }: FaultyFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (first) first.focus();
    else if (faults.form) form.current?.scrollIntoView({ block: 'start' });
  }, [faults]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form ref={form} id={id} className={styles.form} noValidate onSubmit={submit}>
      {faults.form && <Notice tone="danger">{faults.form}</Notice>}
      {children}
    </form>
  );
}
