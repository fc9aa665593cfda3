import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { FieldError } from '../../../ui/field-error.js';
import type { MyEntry } from '../api/my-entry.js';
import styles from './documents.module.css';
import { SendingLine } from './sending-line.js';
import type { Sending } from './uploads.js';
import { useSending } from './use-uploads.js';

type Expected = MyEntry['arriving'][number];

interface OnTheWayProps {
  entry: Pick<MyEntry, 'id'>;
  files: readonly Expected[];
  /** A submit waits for them. */
  awaited?: boolean;
}

const isOf =
  ({ kind, name }: Expected) =>
  (one: Sending) =>
    one.kind === kind && one.file.name === name;

/** Files that have begun to arrive: those that this tab sends with how far they are, the others with the way to go on. */
export function OnTheWay({ entry, files, awaited = false }: OnTheWayProps) {
  const { list, add } = useSending(entry);
  return (
    <ul className={styles.kept}>
      {files.map((file) => {
        const sending = list.find(isOf(file));
        return (
          <li key={file.id}>
            {sending ? (
              <SendingLine sending={sending} awaited={awaited} />
            ) : (
              <Stopped file={file} awaited={awaited} onChoose={(chosen) => void add(file.kind, chosen)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface StoppedProps {
  file: Expected;
  awaited: boolean;
  onChoose: (chosen: File) => void;
}

/** A file that has begun to arrive and that this tab does not send: after a reload, or from another device. */
function Stopped({ file: { id, name }, awaited, onChoose }: StoppedProps) {
  const { t } = useTranslation('files');
  const input = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState(false);
  const choose = (chosen: File | undefined) => {
    setOther(chosen !== undefined && chosen.name !== name);
    if (chosen?.name === name) onChoose(chosen);
  };
  return (
    <div className={styles.progress}>
      <span>
        {name} · {t(awaited ? 'stopped.awaited' : 'stopped.text')}
      </span>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('stopped.choose', { name })}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button look="quiet" onClick={() => input.current?.click()}>
        {t('stopped.go-on')}
      </Button>
      <div role="alert">
        <FieldError id={`stopped-${id}`}>{other ? t('stopped.other', { name }) : undefined}</FieldError>
      </div>
    </div>
  );
}
