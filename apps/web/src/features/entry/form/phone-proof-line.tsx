import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readMobile } from '#kernel';
import { useSession } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { MyEntry } from '../api/my-entry.js';
import { textOf } from './answer-control.js';

interface PhoneProofLineProps {
  entry: Pick<MyEntry, 'lead' | 'proof' | 'can'>;
  value: unknown;
  prove: (number: string) => ReactNode;
  onFill: (number: string) => void;
}

/** Below a number that must be proven: that it is, or how the lead proves it; their last proven one is offered. */
export function PhoneProofLine({ entry, value, prove, onFill }: PhoneProofLineProps) {
  const { t } = useTranslation('inbox');
  const isLead = useSession().data?.person?.id === entry.lead.id;
  const { normalised: number, findings } = readMobile(textOf(value));
  const { numbers } = entry.proof;
  if (numbers.includes(number)) {
    return (
      <div role="status">
        <StateTag tone="success">{t('phone.verified')}</StateTag>
      </div>
    );
  }
  if (!entry.can.edit) return null;
  if (!isLead) return number === '' ? null : <Soft>{t('phone.by-lead', { name: entry.lead.name })}</Soft>;
  const [known] = numbers;
  return (
    <Stack gap="tight">
      {known !== undefined && (
        <div>
          <Button onClick={() => onFill(known)}>{t('phone.offer', { number: known })}</Button>
        </div>
      )}
      {findings.length === 0 && prove(number)}
    </Stack>
  );
}
