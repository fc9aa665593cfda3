import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Refused } from '../../ui/refused.js';
import { Row, Stack } from '../../ui/stack.js';
import { type KeptEvidence, useEvidence } from './api/objecting.js';

interface EvidenceProps {
  noticeId: string;
  token: string;
  side: 'objector' | 'seal';
  files: readonly KeptEvidence[];
  error: string | undefined;
  onChange: (files: readonly KeptEvidence[]) => void;
}

/** Brings files one after the other; each is kept as soon as it has arrived. */
export function EvidenceField({ noticeId, token, side, files, error, onChange }: EvidenceProps) {
  const { t } = useTranslation('objection');
  const bring = useEvidence(noticeId, token);
  return (
    <Stack gap="tight">
      <Field label={t(`files.${side}`)} hint={t('files.hint')} error={error} required>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png,.docx"
            disabled={bring.isPending}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) bring.mutate({ file, side }, { onSuccess: (kept) => onChange([...files, kept]) });
            }}
          />
        )}
      </Field>
      <p role="status">{bring.isPending ? t('files.arriving') : ''}</p>
      <Refused error={bring.error} />
      {files.length > 0 && <Kept files={files} onChange={onChange} />}
    </Stack>
  );
}

function Kept({ files, onChange }: Pick<EvidenceProps, 'files' | 'onChange'>) {
  const { t } = useTranslation('objection');
  return (
    <ul aria-label={t('files.kept')}>
      {files.map(({ id, name }) => (
        <li key={id}>
          <Row>
            {name}
            <Button
              look="text"
              aria-label={t('files.remove', { name })}
              onClick={() => onChange(files.filter((file) => file.id !== id))}
            >
              {t('remove')}
            </Button>
          </Row>
        </li>
      ))}
    </ul>
  );
}
