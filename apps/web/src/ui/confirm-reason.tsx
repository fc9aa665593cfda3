import { Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './field.js';
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
export function ConfirmReason(props: ConfirmReasonProps) {
  const {
    open,
    title,
    children,
    verb,
    danger = false,
    minLength = 4,
    busy = false,
    problem,
    onConfirm,
    onCancel,
  } = props;
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useId();
  const short = [...reason.trim()].length < minLength;
  const confirm = () => (short ? setAsked(true) : onConfirm(reason.trim()));
  const clear = () => {
    setReason('');
    setAsked(false);
  };
  return (
    <Modal
      open={open}
      title={title}
      okText={verb}
      okButtonProps={{ danger, htmlType: 'submit', form }}
      confirmLoading={busy}
      onCancel={onCancel}
      afterClose={clear}
      destroyOnHidden
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <div style={{ marginBottom: 16 }}>{children}</div>
        {problem && <Notice tone="danger">{problem}</Notice>}
        {minLength > 0 && (
          <Field label={t('reason.label')} error={asked && short ? t('reason.short', { count: minLength }) : undefined}>
            {(control) => (
              <Input.TextArea
                {...control}
                rows={3}
                maxLength={1000}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        )}
      </form>
    </Modal>
  );
}
