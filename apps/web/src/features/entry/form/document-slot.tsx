import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { explain } from '../../../lib/explain.js';
import { fileSize } from '../../../lib/file-size.js';
import { Button } from '../../../ui/button.js';
import { FieldError } from '../../../ui/field-error.js';
import { Meter } from '../../../ui/meter.js';
import type { MyEntry } from '../api/my-entry.js';
import { KeptFile } from './kept-file.js';
import type { DocumentRule } from './plan.js';
import styles from './documents.module.css';
import { useDocument } from './use-document.js';

/** `PDF`, `JPEG / PNG`: media types as people call them. */
const kindsOf = ({ mediaTypes }: DocumentRule) =>
  mediaTypes.map((type) => type.replace(/^.*\//, '').toUpperCase()).join(' / ');

/** What speaks against a file before it is sent; the server looks at its bytes. */
function faultOf(file: File, rule: DocumentRule): 'wrong-type' | 'too-big' | null {
  if (file.type !== '' && !rule.mediaTypes.includes(file.type)) return 'wrong-type';
  return file.size > rule.maxBytes ? 'too-big' : null;
}

/** One file of the entry: what it must be, the file that is there, its way up. */
export function DocumentSlot({ rule, entry, disabled }: { rule: DocumentRule; entry: MyEntry; disabled: boolean }) {
  const { t } = useTranslation('team');
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const { share, sending, removing, stop } = useDocument(entry, rule.code);
  const kept = entry.documents.find(({ kind }) => kind === rule.code);
  const limits = { kinds: kindsOf(rule), max: fileSize(rule.maxBytes) };
  const choose = (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (!file) return;
    const wrong = faultOf(file, rule);
    setFault(wrong ? t(`documents.${wrong}`, { ...limits, size: fileSize(file.size) }) : undefined);
    if (!wrong) sending.mutate(file);
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
        {t('documents.rule', limits)}
        {rule.maxPages !== null && t('documents.pages', { pages: rule.maxPages })}
      </p>
      {kept && <KeptFile entryId={entry.id} file={kept} />}
      {sending.isPending && <Sending share={share} onStop={stop} />}
      <div role="alert">
        <FieldError id={`document-${rule.code}`}>{message}</FieldError>
      </div>
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

function Sending({ share, onStop }: { share: number; onStop: () => void }) {
  const { t } = useTranslation('team');
  return (
    <div className={styles.progress}>
      <Meter label={t('documents.sending')} value={share} max={1} />
      <span>{share < 1 ? `${Math.round(share * 100)}%` : t('documents.checking')}</span>
      <Button look="text" onClick={onStop}>
        {t('common:cancel')}
      </Button>
    </div>
  );
}
