import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../lib/use-focus-back.js';
import { Button } from './button.js';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  /** The verb on the button that submits the form in the dialog. */
  verb: string;
  /** The id of that form. */
  form: string;
  danger?: boolean;
  busy?: boolean;
  onCancel: () => void;
  children: ReactNode;
}

/** A form over the page, which waits behind it; Escape cancels. It is open as long as it is drawn. */
export function Dialog({ title, verb, form, danger = false, busy = false, onCancel, children }: DialogProps) {
  const { t } = useTranslation('common');
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useFocusBack();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const cancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    // A file picker in the form, when it is left without a choice, tells so by the same event.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onCancel();
  };
  // In the body: a dialog may be asked for from within a form, and forms do not nest.
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={cancel}
      onClose={onCancel}
      onSubmit={(event) => event.stopPropagation()}
    >
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button type="submit" form={form} look={danger ? 'danger' : 'primary'} busy={busy}>
          {verb}
        </Button>
      </footer>
    </dialog>,
    document.body,
  );
}
