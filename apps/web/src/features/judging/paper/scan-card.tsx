import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { FileBody } from '../../../ui/file-body.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type Paper, usePaperStep } from '../api/papers.js';
import styles from './paper.module.css';

/** The picture of the signed sheet, and the way to bring one. */
export function ScanCard({ paper }: { paper: Paper }) {
  const { t } = useTranslation(['paper', 'files']);
  const input = useRef<HTMLInputElement>(null);
  const attach = usePaperStep(paper, 'scan');
  const { scan, can, id } = paper;
  const bring = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const form = new FormData();
    form.append('file', file);
    attach.mutate(form);
  };
  return (
    <Card title={t('scan.title')}>
      <Stack>
        {!scan && <p>{t('scan.none')}</p>}
        {scan && (
          <Notice tone={scan.matches ? 'success' : 'warning'}>
            {t(scan.matches ? 'scan.matches' : 'scan.unread')}
          </Notice>
        )}
        {scan?.state === 'passed' && (
          <div className={styles.scan} tabIndex={0} role="group" aria-label={t('scan.title')}>
            <FileBody key={scan.id} address={`/api/paper-sheets/${id}/scan?v=${scan.id}`} file={scan} />
          </div>
        )}
        {scan?.state === 'held' && <Soft>{t('scan.held')}</Soft>}
        <Refused error={attach.error} />
        {can.attach && (
          <div>
            <input
              ref={input}
              type="file"
              className="visually-hidden"
              tabIndex={-1}
              aria-label={t('scan.choose')}
              accept="application/pdf,image/jpeg,image/png"
              onChange={bring}
            />
            <Button busy={attach.isPending} onClick={() => input.current?.click()}>
              {t(scan ? 'scan.replace' : 'scan.choose')}
            </Button>
            <Soft>{t('scan.hint')}</Soft>
          </div>
        )}
      </Stack>
    </Card>
  );
}
