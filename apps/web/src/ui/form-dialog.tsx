import { Modal } from 'antd';
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import type { FormFaults } from '../lib/form-faults.js';
import { useFocusBack } from '../lib/use-focus-back.js';
import styles from './form.module.css';
import { Notice } from './notice.js';

interface FormDialogProps {
  open: boolean;
  title: string;
  /** The verb on the button. */
  verb: string;
  faults: FormFaults;
  busy: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A small form over the page; its faults stand in it and the focus goes to the first. */
export function FormDialog({ open, title, verb, faults, busy, onSubmit, onCancel, children }: FormDialogProps) {
  const id = useId();
  useFocusBack();
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
    <Modal
      open={open}
      title={title}
      okText={verb}
      okButtonProps={{ htmlType: 'submit', form: id }}
      confirmLoading={busy}
      onCancel={onCancel}
      destroyOnHidden
    >
      <form ref={form} id={id} className={styles.form} noValidate onSubmit={submit}>
        {faults.form && <Notice tone="danger">{faults.form}</Notice>}
        {children}
      </form>
    </Modal>
  );
}
