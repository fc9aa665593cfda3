import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { explain } from '../../../lib/explain.js';
import { Button } from '../../../ui/button.js';
import { FieldError } from '../../../ui/field-error.js';
import { Meter } from '../../../ui/meter.js';
import { removeDocument, uploadDocument } from '../api/documents.js';
import { entryKey, type KeptDocument, type MyEntry, patchEntry } from '../api/my-entry.js';
import { KeptFile } from './kept-file.js';
import type { DocumentRule } from './plan.js';
import styles from './documents.module.css';

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(bytes < MEGABYTE ? 2 : 1).replace(/\.?0+$/, '');

const without = (documents: readonly KeptDocument[], kind: string) => documents.filter((one) => one.kind !== kind);

/** Sending and taking away the file of one kind. */
function useDocument(entry: MyEntry, kind: string) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const abort = useRef<AbortController>(null);
  const changed = (next: (documents: KeptDocument[]) => KeptDocument[]) => {
    patchEntry(client, entry.id, ({ documents }) => ({ documents: next(documents) }));
    void client.invalidateQueries({ queryKey: entryKey(entry.id) });
  };
  const sending = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      abort.current = new AbortController();
      return uploadDocument({ id: entry.id, kind, file, onProgress: setShare, signal: abort.current.signal });
    },
    onSuccess: (kept) => changed((documents) => [...without(documents, kind), kept]),
  });
  const removing = useMutation({
    mutationFn: () => removeDocument(entry.id, kind),
    onSuccess: () => changed((documents) => without(documents, kind)),
  });
  return { share, sending, removing, stop: () => abort.current?.abort() };
}

/** One file of the entry: what it must be, the file that is there, its way up. */
export function DocumentSlot({ rule, entry, disabled }: { rule: DocumentRule; entry: MyEntry; disabled: boolean }) {
  const { t } = useTranslation('team');
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const { share, sending, removing, stop } = useDocument(entry, rule.code);
  const kept = entry.documents.find(({ kind }) => kind === rule.code);
  const choose = (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (!file) return;
    const wrong = file.type !== '' && !rule.mediaTypes.includes(file.type);
    const big = file.size > rule.maxBytes;
    setFault(
      wrong
        ? t('documents.wrong-type')
        : big
          ? t('documents.too-big', { size: megabytes(file.size), max: megabytes(rule.maxBytes) })
          : undefined,
    );
    if (!wrong && !big) sending.mutate(file);
  };
  const aborted = sending.error instanceof DOMException;
  const problem = sending.error && !aborted ? sending.error : removing.error;
  const message = fault ?? (problem ? explain(problem, t) : undefined);
  return (
    <section className={styles.slot} aria-label={say(rule.name)} data-path={`documents.${rule.code}`} tabIndex={-1}>
      <h3>
        {say(rule.name)}
        {!rule.required && <span className={styles.optional}>{t('common:optional')}</span>}
      </h3>
      <p className={styles.rule}>
        {t('documents.rule', { max: megabytes(rule.maxBytes) })}
        {rule.maxPages !== null && t('documents.pages', { pages: rule.maxPages })}
      </p>
      {kept && <KeptFile entryId={entry.id} file={kept} size={megabytes(kept.size)} />}
      {sending.isPending && (
        <div className={styles.progress}>
          <Meter label={t('documents.sending')} value={share} max={1} />
          <span>{share < 1 ? `${Math.round(share * 100)}%` : t('documents.checking')}</span>
          <Button look="text" onClick={stop}>
            {t('common:cancel')}
          </Button>
        </div>
      )}
      <FieldError id={`document-${rule.code}`}>{message}</FieldError>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say(rule.name)}
        accept={rule.mediaTypes.join(',')}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      {!disabled && !sending.isPending && (
        <div className={styles.actions}>
          <Button look={kept ? 'quiet' : 'primary'} onClick={() => input.current?.click()}>
            {t(kept ? 'documents.replace' : 'documents.choose')}
          </Button>
          {kept && (
            <Button look="text" busy={removing.isPending} onClick={() => removing.mutate()}>
              {t('documents.remove')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
