import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { isShown, type ViewedFile } from '../../../ui/file-view.js';
import type { ReviewedEntry } from '../api/entry.js';
import { usePledge } from '../api/pledge.js';
import { nameOf, type ReviewRules } from '../rules.js';
import styles from './files-beside.module.css';
import { useOpenFile } from '../../../lib/use-open-file.js';

const FileBody = lazy(() => import('../../../ui/file-body.js').then((module) => ({ default: module.FileBody })));

interface ShownFile extends ViewedFile {
  id: string;
  kind: string;
}

interface FilesBesideProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  files: readonly ShownFile[];
}

/** What can be looked at of an entry: the files of its last revision that passed, and the scan of its pledge. */
export function useShownFiles(entry: ReviewedEntry, rules: ReviewRules): ShownFile[] {
  const pledge = usePledge(entry.id, Boolean(rules.pledge)).data;
  const passed = entry.documents.filter((one) => one.state === 'passed' && isShown(one));
  const scan = pledge?.scan && isShown(pledge.scan) ? [{ ...pledge.scan, kind: pledge.document }] : [];
  return [...passed, ...scan];
}

/** A file in the place of what was handed in, beside the checklist; the others are a key away. */
export function FilesBeside({ entry, rules, files }: FilesBesideProps) {
  const { t } = useTranslation(['desk', 'files']);
  const { id, close } = useOpenFile();
  const file = files.find((one) => one.id === id);
  const head = useRef<HTMLHeadingElement>(null);
  const there = file !== undefined;
  useEffect(() => {
    if (there) head.current?.focus();
  }, [there]);
  if (!file) return null;
  const address = `/api/entries/${entry.id}/files/${file.id}`;
  return (
    <section className={styles.viewer} aria-label={t('files.title')}>
      <header className={styles.head}>
        <h2 ref={head} tabIndex={-1}>
          {file.name}
        </h2>
        <a href={address} download={file.name}>
          {t('files:download')}
        </a>
        <Button look="quiet" onClick={close}>
          {t('files.back')}
        </Button>
      </header>
      <FileTabs files={files} rules={rules} />
      <Suspense fallback={<p role="status">{t('files:viewer.loading')}</p>}>
        <FileBody key={file.id} address={address} file={file} />
      </Suspense>
    </section>
  );
}

/** Which of several files of its kind; nothing where there is one. */
function placeOf(files: readonly ShownFile[], one: ShownFile): string {
  const same = files.filter(({ kind }) => kind === one.kind);
  return same.length > 1 ? ` ${same.indexOf(one) + 1}` : '';
}

/** Every file that can be shown, the open one marked. */
function FileTabs({ files, rules }: Pick<FilesBesideProps, 'files' | 'rules'>) {
  const { t } = useTranslation('desk');
  const say = useSay();
  const { id, open } = useOpenFile();
  return (
    <nav aria-label={t('files.others')} className={styles.tabs}>
      {files.map((one) => (
        <button
          key={one.id}
          type="button"
          aria-current={one.id === id}
          title={one.name}
          className={styles.tab}
          onClick={() => open(one.id)}
        >
          {nameOf(rules.documents, one.kind, say)}
          {placeOf(files, one)}
        </button>
      ))}
    </nav>
  );
}
