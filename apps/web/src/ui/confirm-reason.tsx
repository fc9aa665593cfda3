import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.js';
import { Field } from './field.js';
import fields from './field.module.css';
import styles from './form.module.css';
import { Notice } from './notice.js';

interface ConfirmReasonProps {
  open: boolean;
  title: string;
  /** What will happen, and that it cannot be undone. */
  children: ReactNode;
  /** The verb on the button. */
  verb: string;
  danger?: boolean;
  /** Code points the reason needs; 0: no reason is asked for. */
  minLength?: number;
  busy?: boolean;
  problem?: string | null;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}

/** Asks before something that cannot be undone, and for the reason that will stand in the record. */
export function ConfirmReason({ children, minLength = 4, problem, onConfirm, ...props }: ConfirmReasonProps) {
  const form = useId();
  if (!props.open) return null;
  const { title, verb, danger = false, busy = false, onCancel } = props;
  return (
    <Dialog title={title} verb={verb} form={form} danger={danger} busy={busy} onCancel={onCancel}>
      <ReasonForm id={form} minLength={minLength} onConfirm={onConfirm}>
        {children}
        {problem && <Notice tone="danger">{problem}</Notice>}
      </ReasonForm>
    </Dialog>
  );
}

type ReasonFormProps = Required<Pick<ConfirmReasonProps, 'children' | 'minLength' | 'onConfirm'>> & { id: string };

function ReasonForm({ id, minLength, onConfirm, children }: ReasonFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const short = [...reason.trim()].length < minLength;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!short) return onConfirm(reason.trim());
    setAsked(true);
    // Under much text it is out of sight.
    event.currentTarget.querySelector('textarea')?.focus();
  };
  return (
    <form id={id} className={styles.form} noValidate onSubmit={submit}>
      <div>{children}</div>
      {minLength > 0 && (
        <Field label={t('reason.label')} error={asked && short ? t('reason.short', { count: minLength }) : undefined}>
          {(control) => (
            <textarea
              {...control}
              className={fields.input}
              rows={3}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
    </form>
  );
}
