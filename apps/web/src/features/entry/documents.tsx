import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../lib/download.js';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Refused } from '../../ui/refused.js';
import { readDocument } from './api/document.js';
import type { EntryDocument, ReviewedEntry } from './api/entry.js';
import styles from './dossier.module.css';
import { OpenBeside } from './review/open-beside.js';
import { anchorOf } from './review/part-name.js';
import { nameOf, type ReviewRules } from './rules.js';

/** The files of the frozen revision: each to be opened beside the checklist, or downloaded. */
export function Documents({ entry, rules }: { entry: ReviewedEntry; rules: ReviewRules }) {
  const { t } = useTranslation('organiser');
  return (
    <Card title={t('review.documents')}>
      {entry.documents.length === 0 && <p>{t('review.no-documents')}</p>}
      <ul className={styles.documents}>
        {entry.documents.map((one) => (
          <DocumentLine key={one.id} entry={entry} document={one} rules={rules} />
        ))}
      </ul>
    </Card>
  );
}

interface LineProps {
  entry: ReviewedEntry;
  document: EntryDocument;
  rules: ReviewRules;
}

function DocumentLine({ entry, document, rules }: LineProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const kind = nameOf(rules.documents, document.kind, say);
  const saving = useMutation({
    mutationFn: () => readDocument(entry.id, document.id),
    onSuccess: (bytes) => saveFile(`${entry.number}-${kind}.${document.name.split('.').at(-1)}`, bytes),
  });
  return (
    <li id={anchorOf(`documents.${document.kind}`)}>
      <span className={styles.file}>
        <b>{kind}</b>
        <span>
          {document.name} · {size(document.size)}
        </span>
      </span>
      <span>
        {document.state === 'passed' && <OpenBeside id={document.id} file={document} />}
        <Button look="text" busy={saving.isPending} onClick={() => saving.mutate()}>
          {t('review.download')}
        </Button>
      </span>
      <Refused error={saving.error} />
    </li>
  );
}

const size = (bytes: number) =>
  bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
