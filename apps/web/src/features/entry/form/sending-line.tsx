import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api/problem.js';
import { fileSize } from '../../../lib/file-size.js';
import { SignedOut } from '../../../lib/resumable.js';
import { Button } from '../../../ui/button.js';
import { Meter } from '../../../ui/meter.js';
import styles from './documents.module.css';
import { cancel, pause, resume, type Sending } from './uploads.js';

interface SendingLineProps {
  sending: Sending;
  /** A submit waits for it: it can be paused, and not be given up. */
  awaited?: boolean;
}

/** Seconds until everything has arrived, by the speed so far; null while nobody can say. */
function secondsLeft({ sent, begun, file }: Sending): number | null {
  const passed = (performance.now() - begun) / 1000;
  return sent > 0 && passed > 1 ? Math.ceil(((file.size - sent) * passed) / sent) : null;
}

/** A file on its way up: how much of it is there, how long it takes, and the way out when it stops. */
export function SendingLine({ sending, awaited = false }: SendingLineProps) {
  const { t } = useTranslation('files');
  const { id, file, sent, paused, problem } = sending;
  const refused = problem instanceof ApiProblem;
  const left = secondsLeft(sending);
  return (
    <div className={styles.progress}>
      <Meter label={t('sending', { name: file.name })} value={sent} max={file.size} />
      <span>
        {file.name} · {t('sent', { sent: fileSize(sent), size: fileSize(file.size) })}
        {paused ? ` · ${t('paused')}` : !problem && left !== null && ` · ${t('left', { seconds: left })}`}
      </span>
      <span className={styles.actions}>
        {!refused && (
          <Button look="text" onClick={() => (paused || problem ? resume : pause)(id)}>
            {t(problem ? 'retry' : paused ? 'resume' : 'pause')}
          </Button>
        )}
        {(refused || !awaited) && (
          <Button look="text" onClick={() => cancel(id)}>
            {t('cancel')}
          </Button>
        )}
      </span>
      {problem && (
        <p role="alert">{refused ? problem.message : t(problem instanceof SignedOut ? 'signed-out' : 'broken')}</p>
      )}
    </div>
  );
}
