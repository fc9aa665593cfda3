import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { fileSize } from '../../../lib/file-size.js';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { FieldError } from '../../../ui/field-error.js';
import type { MyEntry } from '../api/my-entry.js';
import styles from './documents.module.css';
import { kindsOf, SlotRule } from './slot-rule.js';
import { KeptFile } from './kept-file.js';
import type { DocumentRule } from './plan.js';
import { SendingLine } from './sending-line.js';
import { useUploads } from './use-uploads.js';

/** What speaks against a file before it is sent; the server looks at its bytes. */
function faultOf(file: File, rule: DocumentRule): 'wrong-type' | 'too-big' | null {
  if (file.type !== '' && !rule.mediaTypes.includes(file.type)) return 'wrong-type';
  return file.size > rule.maxBytes ? 'too-big' : null;
}

/** The files of one kind: what they must be, those that are there, and their way up. */
export function DocumentSlot({ rule, entry, disabled }: { rule: DocumentRule; entry: MyEntry; disabled: boolean }) {
  const { t } = useTranslation('files');
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const { list, add, pause, resume, cancel, removing } = useUploads(entry, rule.code);
  const kept = entry.documents.filter(({ kind }) => kind === rule.code);
  const { maxFiles = 1 } = rule;
  const choose = (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    const limits = { kinds: kindsOf(rule), max: fileSize(rule.maxBytes) };
    const wrong = chosen.map((file) => ({ file, why: faultOf(file, rule) })).find(({ why }) => why !== null);
    const crowded = chosen.length > (maxFiles === 1 ? 1 : maxFiles - kept.length - list.length);
    if (crowded) setFault(t('too-many', { max: maxFiles }));
    else if (wrong?.why) setFault(t(wrong.why, { ...limits, size: fileSize(wrong.file.size) }));
    else setFault(undefined);
    if (!crowded && !wrong) for (const file of chosen) void add(file);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (!disabled) choose(event.dataTransfer.files);
  };
  const message = fault ?? (removing.error ? explain(removing.error, t) : undefined);
  return (
    <section
      className={styles.slot}
      aria-label={say(rule.name)}
      data-path={`documents.${rule.code}`}
      tabIndex={-1}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <SlotRule rule={rule} />
      {kept.map((file) => (
        <KeptFile
          key={file.id}
          entryId={entry.id}
          file={file}
          onRemove={disabled ? undefined : () => removing.mutate(file.id)}
        />
      ))}
      {list.map((one) => (
        <SendingLine
          key={one.id}
          sending={one}
          onPause={() => pause(one.id)}
          onResume={() => resume(one.id)}
          onCancel={() => cancel(one.id)}
        />
      ))}
      <div role="alert">
        <FieldError id={`document-${rule.code}`}>{message}</FieldError>
      </div>
      <input
        ref={input}
        type="file"
        multiple={maxFiles > 1}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say(rule.name)}
        accept={rule.mediaTypes.join(',')}
        onChange={(event) => choose(event.target.files)}
      />
      {!disabled && (maxFiles === 1 || kept.length < maxFiles) && (
        <div className={styles.actions}>
          <Button look={kept.length > 0 ? 'quiet' : 'primary'} onClick={() => input.current?.click()}>
            {t(kept.length === 0 ? 'choose' : maxFiles === 1 ? 'replace' : 'add')}
          </Button>
          <p className={styles.rule}>{t('drop')}</p>
        </div>
      )}
    </section>
  );
}
