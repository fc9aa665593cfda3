import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { fileSize } from '../../../lib/file-size.js';
import { useSay } from '../../../lib/i18n.js';
import { useDrop } from '../../../lib/use-drop.js';
import { FieldError } from '../../../ui/field-error.js';
import type { MyEntry } from '../api/my-entry.js';
import styles from './documents.module.css';
import { FileChoice } from './file-choice.js';
import { KeptFiles } from './kept-files.js';
import { OnTheWay } from './on-the-way.js';
import type { DocumentRule } from './plan.js';
import { SendingLine } from './sending-line.js';
import { kindsOf, SlotRule } from './slot-rule.js';
import type { Sending } from './uploads.js';
import { useRemoval, useSending } from './use-uploads.js';

/** What speaks against a file before it is sent; the server looks at its bytes. */
function faultOf(file: File, rule: DocumentRule): 'wrong-type' | 'too-big' | null {
  if (file.type !== '' && !rule.mediaTypes.includes(file.type)) return 'wrong-type';
  return file.size > rule.maxBytes ? 'too-big' : null;
}

/** Says what speaks against the chosen files, in words; null when they may be sent. */
function useObjection(rule: DocumentRule): (files: readonly File[], room: number) => string | null {
  const { t } = useTranslation('files');
  return (files, room) => {
    if (files.length > room) return t('too-many', { max: rule.maxFiles ?? 1 });
    const wrong = files.map((file) => ({ file, why: faultOf(file, rule) })).find(({ why }) => why !== null);
    if (!wrong?.why) return null;
    return t(wrong.why, { kinds: kindsOf(rule), max: fileSize(rule.maxBytes), size: fileSize(wrong.file.size) });
  };
}

/** Whether a submit waits for what is being sent. */
const isAwaited = ({ waiting }: MyEntry, { kind, file }: Sending) =>
  waiting?.files.some((one) => one.kind === kind && one.name === file.name) ?? false;

/** What has begun to arrive and is not sent by this tab. */
const stoppedOf = ({ arriving }: MyEntry, kind: string, list: readonly Sending[]) =>
  arriving.filter((one) => one.kind === kind && !list.some(({ file }) => file.name === one.name));

interface DocumentSlotProps {
  rule: DocumentRule;
  entry: MyEntry;
  /** The name of the later round that needs them. */
  later?: string | undefined;
  disabled: boolean;
}

/** The files of one kind: what they must be, those that are there, and their way up. */
export function DocumentSlot({ rule, entry, later, disabled }: DocumentSlotProps) {
  const { t } = useTranslation('files');
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const objection = useObjection(rule);
  const sending = useSending(entry);
  const list = sending.list.filter(({ kind }) => kind === rule.code);
  const removing = useRemoval(entry);
  const stopped = disabled ? [] : stoppedOf(entry, rule.code, list);
  const kept = entry.documents.filter(({ kind }) => kind === rule.code);
  const { maxFiles = 1 } = rule;
  const choose = (files: FileList | null) => {
    if (disabled) return;
    const chosen = [...(files ?? [])];
    const found = objection(chosen, maxFiles === 1 ? 1 : maxFiles - kept.length - list.length);
    setFault(found);
    if (found === null) for (const file of chosen) void sending.add(rule.code, file);
  };
  useDrop(frame, choose);
  const message = fault ?? (removing.error ? explain(removing.error, t) : undefined);
  return (
    <section
      ref={frame}
      className={styles.slot}
      aria-label={say(rule.name)}
      data-path={`documents.${rule.code}`}
      tabIndex={-1}
    >
      <SlotRule rule={rule} later={later} />
      <KeptFiles entryId={entry.id} kind={rule.code} files={kept} disabled={disabled} onRemove={removing.mutate} />
      {list.map((one) => (
        <SendingLine key={one.id} sending={one} awaited={isAwaited(entry, one)} />
      ))}
      {stopped.length > 0 && <OnTheWay entry={entry} files={stopped} />}
      <div role="alert">
        <FieldError id={`document-${rule.code}`}>{message}</FieldError>
      </div>
      {!disabled && <FileChoice rule={rule} count={kept.length} onChoose={choose} />}
    </section>
  );
}
