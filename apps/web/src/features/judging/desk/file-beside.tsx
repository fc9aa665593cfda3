import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenFile } from '../../../lib/use-open-file.js';
import { Button } from '../../../ui/button.js';
import styles from './file-beside.module.css';
import type { Reading } from './reading.js';

const FileBody = lazy(() => import('../../../ui/file-body.js').then((module) => ({ default: module.FileBody })));

interface FileBesideProps {
  reading: Reading;
  files: Reading['entry']['documents'];
}

/** The file that is open, in the place of the entry; the others are a press away. */
export function FileBeside({ reading, files }: FileBesideProps) {
  const { t } = useTranslation('judge');
  const { id, open, close } = useOpenFile();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const file = files.find((one) => one.id === id);
  if (!file) return null;
  const address = `${reading.files}/${file.id}`;
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
        <FileBody key={file.id} address={address} file={file} read={reading.read} mark={reading.mark} />
      </Suspense>
    </section>
  );
}
