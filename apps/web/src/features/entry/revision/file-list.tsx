import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/file-size.js';
import { StateTag, type Tone } from '../../../ui/state-tag.js';
import { type FileChange, fileChanges, type FrozenFile } from './file-changes.js';
import styles from './revision.module.css';

const TONES: Record<FileChange['is'], Tone> = {
  ...{ same: 'neutral', renamed: 'brand', replaced: 'brand', added: 'success', removed: 'danger' },
};

const filesIn = (value: unknown): FrozenFile[] =>
  (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]) as FrozenFile[];

/** Files that came, went, were replaced by other bytes or only got another name. */
export function FileList({ before, after }: { before: unknown; after: unknown }) {
  const { t } = useTranslation('revisions');
  const changes = fileChanges(filesIn(before), filesIn(after));
  const shown = changes.filter(({ is }) => is !== 'same');
  return (
    <>
      {shown.length === 0 && <p>{t('file.order')}</p>}
      <ul className={styles.rows}>
        {shown.map((change, index) => (
          <li key={index}>
            <p className={styles.rowHead}>
              <StateTag tone={TONES[change.is]}>{t(`file.${change.is}`)}</StateTag>
            </p>
            {change.before && <FileLine is="before" file={change.before} />}
            {change.after && <FileLine is="after" file={change.after} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function FileLine({ is, file }: { is: 'before' | 'after'; file: FrozenFile }) {
  const { t } = useTranslation('revisions');
  return (
    <p className={styles.file} data-is={is}>
      <span className={styles.side}>{t(`file.${is}`)}</span>
      <span className={styles.name}>{file.name}</span>
      <span>{fileSize(file.size)}</span>
      <code>
        <abbr title={`SHA-256 ${file.sha256}`}>{file.sha256.slice(0, 12)}</abbr>
      </code>
    </p>
  );
}
