import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { fileSize } from '../../../lib/file-size.js';
import { Button } from '../../../ui/button.js';
import { FieldError } from '../../../ui/field-error.js';
import { Icon } from '../../../ui/icon.js';
import { Meter } from '../../../ui/meter.js';
import { documentAddress, removeDocument, uploadDocument } from '../api/documents.js';
import { entryKey } from '../api/my-entry.js';
import type { Pledge } from '../api/pledge.js';
import styles from './pledge.module.css';

/** What the scan may be: a document of the plan. */
export interface ScanRule {
  code: string;
  mediaTypes: string[];
  maxBytes: number;
}

interface ScanSlotProps {
  entryId: string;
  pledge: Pledge;
  rule: ScanRule;
}

/** The scan of the sealed pledge: what is there, and another one in its place. */
export function ScanSlot({ entryId, pledge, rule }: ScanSlotProps) {
  const { t } = useTranslation('papers');
  const input = useRef<HTMLInputElement>(null);
  const { share, sending, removing } = useScan(entryId, rule.code);
  const { scan, can } = pledge;
  const problem = sending.error ?? removing.error;
  const limits = { kinds: rule.mediaTypes.map(kindOf).join(' / '), max: fileSize(rule.maxBytes) };
  return (
    <div className={styles.scan} data-path={`documents.${rule.code}`} tabIndex={-1}>
      {scan && <Scan entryId={entryId} kind={rule.code} scan={scan} />}
      {sending.isPending && <Meter label={t('pledge.sending')} value={share} max={1} />}
      <div role="alert">
        <FieldError id={`scan-${entryId}`}>{problem ? explain(problem, t) : undefined}</FieldError>
      </div>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('pledge.scan')}
        accept={rule.mediaTypes.join(',')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) sending.mutate(file);
          target.value = '';
        }}
      />
      {can.attach && (
        <div className={styles.actions}>
          <Button busy={sending.isPending} onClick={() => input.current?.click()}>
            {t(scan ? 'pledge.replace' : 'pledge.upload')}
          </Button>
          {scan && (
            <Button look="text" busy={removing.isPending} onClick={() => removing.mutate()}>
              {t('pledge.remove')}
            </Button>
          )}
          <span className={styles.meta}>{t('pledge.rule', limits)}</span>
        </div>
      )}
    </div>
  );
}

const kindOf = (mediaType: string) => mediaType.replace(/^.*\//, '').replace('jpeg', 'jpg').toUpperCase();

function Scan({ entryId, kind, scan }: { entryId: string; kind: string; scan: NonNullable<Pledge['scan']> }) {
  return (
    <p className={styles.file}>
      <Icon name="file" />
      <span>
        <a href={documentAddress(entryId, kind)} download={scan.name}>
          {scan.name}
        </a>{' '}
        <span className={styles.meta}>{fileSize(scan.size)}</span>
      </span>
    </p>
  );
}

function useScan(entryId: string, kind: string) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const onSuccess = () => client.invalidateQueries({ queryKey: entryKey(entryId) });
  const sending = useMutation({
    mutationFn: (file: File) =>
      uploadDocument({ id: entryId, kind, file, onProgress: setShare, signal: new AbortController().signal }),
    onSuccess,
  });
  const removing = useMutation({ mutationFn: () => removeDocument(entryId, kind), onSuccess });
  return { share, sending, removing };
}
