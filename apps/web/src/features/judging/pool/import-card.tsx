import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { tableAddress, useImport, useImportPreview, useUndoImport } from '../api/judge-imports.js';
import { FileButton } from '../file-button.js';
import { ImportPreviewTable } from './import-preview.js';

/** The pool as a table: a template, an export, and an import that is looked at first and can be taken back. */
export function ImportCard({ editionId }: { editionId: string }) {
  const { t } = useTranslation('pool');
  const locale = useLocale();
  const [file, setFile] = useState<File | null>(null);
  const preview = useImportPreview(editionId);
  const taking = useImport(editionId);
  const undo = useUndoImport(editionId);
  const begin = (next: File) => {
    setFile(next);
    taking.reset();
    undo.reset();
    preview.mutate(next);
  };
  const close = () => {
    setFile(null);
    preview.reset();
  };
  return (
    <Card title={t('import.title')}>
      <Stack>
        <Soft>{t('import.lead')}</Soft>
        <Row>
          <FileButton
            label={t(preview.isPending ? 'import.reading' : 'import.choose')}
            accept=".xlsx"
            busy={preview.isPending}
            onFile={begin}
          />
          <a href={tableAddress(editionId, locale, 'head')}>{t('import.template')}</a>
          <a href={tableAddress(editionId, locale)}>{t('import.export')}</a>
        </Row>
        <Refused error={preview.error ?? taking.error ?? undo.error} />
        {file && preview.data && (
          <ImportPreviewTable
            name={file.name}
            preview={preview.data}
            busy={taking.isPending}
            onTake={() => taking.mutate({ file, digest: preview.data.digest }, { onSuccess: close })}
            onDiscard={close}
          />
        )}
        {taking.data && !undo.isSuccess && (
          <Notice tone="success">
            {t('import.done', taking.data)}{' '}
            <Button look="text" busy={undo.isPending} onClick={() => undo.mutate(taking.data.id)}>
              {t('import.undo')}
            </Button>
          </Notice>
        )}
        {undo.isSuccess && <Notice tone="info">{t('import.undone')}</Notice>}
      </Stack>
    </Card>
  );
}
