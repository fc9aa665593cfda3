import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.js';
import { Refused } from '../../ui/refused.js';
import { type KeptEvidence, useEvidence } from './api/objecting.js';

interface EvidenceProps {
  noticeId: string;
  token: string;
  side: 'objector' | 'seal';
  files: readonly KeptEvidence[];
  onKept: (file: KeptEvidence) => void;
}

/** Brings files one after the other; each is kept as soon as it has arrived. */
export function EvidenceField({ noticeId, token, side, files, onKept }: EvidenceProps) {
  const { t } = useTranslation('objection');
  const bring = useEvidence(noticeId, token);
  return (
    <>
      <Field label={t(`files.${side}`)} hint={t('files.hint')} required>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png,.docx"
            disabled={bring.isPending}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) bring.mutate({ file, side }, { onSuccess: onKept });
            }}
          />
        )}
      </Field>
      <p role="status">{bring.isPending ? t('files.arriving') : ''}</p>
      <Refused error={bring.error} />
      <ul>
        {files.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  );
}
