import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/file-size.js';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { FileView } from '../../../ui/file-view.js';
import type { Revision } from '../api/revision.js';
import styles from './revision-files.module.css';
import type { RevisionRules } from './rules.js';

/** The files of a submit: looked at in the page, or taken away. */
export function RevisionFiles({ revision, rules }: { revision: Revision; rules: Pick<RevisionRules, 'documents'> }) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  const kindOf = (kind: string) => say(rules.documents.find(({ code }) => code === kind)?.name) || kind;
  return (
    <Card title={t('read.documents')}>
      {revision.documents.length === 0 && <p>{t('read.no-documents')}</p>}
      <ul className={styles.documents}>
        {revision.documents.map((file) => {
          const address = `/api/entries/${revision.entryId}/files/${file.id}`;
          return (
            <li key={file.id}>
              <span className={styles.name}>
                <b>{kindOf(file.kind)}</b>
                {file.name} · {fileSize(file.size)}
              </span>
              {file.state === 'passed' && (
                <span className={styles.ways}>
                  <FileView address={address} file={file} />
                  <a href={address} download={file.name}>
                    {t('read.download')}
                  </a>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
