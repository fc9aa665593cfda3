import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenFile } from '../../../lib/use-open-file.js';
import { Button } from '../../../ui/button.js';
import type { Assignment } from '../api/assignment.js';
import { useKeptFiles } from '../offline/use-device.js';
import styles from './file-beside.module.css';

const FileBody = lazy(() => import('../../../ui/file-body.js').then((module) => ({ default: module.FileBody })));

interface FileBesideProps {
  assignment: Pick<Assignment, 'id' | 'mark'>;
  files: Assignment['entry']['documents'];
}

/** The file that is open, in the place of the entry and beside the sheet; the others are a press away. */
export function FileBeside({ assignment, files }: FileBesideProps) {
  const { t } = useTranslation('judge');
  const read = useKeptFiles();
  const { id, open, close } = useOpenFile();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const file = files.find((one) => one.id === id);
  if (!file) return null;
  const address = `/api/assignments/${assignment.id}/files/${file.id}`;
  return (
    <section className={styles.beside} aria-label={t('files:viewer.title')}>
      <header className={styles.head}>
        <h2 ref={head} tabIndex={-1}>
          {file.name}
        </h2>
        {file.showing === 'marked' && (
          <a href={address} download={file.name}>
            {t('files:download')}
          </a>
        )}
        <Button onClick={close}>{t('desk.back')}</Button>
      </header>
      {files.length > 1 && (
        <nav className={styles.others} aria-label={t('desk.files')}>
          {files.map((one) => (
            <button key={one.id} type="button" aria-current={one.id === id} onClick={() => open(one.id)}>
              {one.name}
            </button>
          ))}
        </nav>
      )}
      <Suspense fallback={<p role="status">{t('files:viewer.loading')}</p>}>
        <FileBody key={file.id} address={address} file={file} read={read} mark={assignment.mark} />
      </Suspense>
    </section>
  );
}
