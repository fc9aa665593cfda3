import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import type { SheetRecord, SheetRevision } from '../api/sheet-record.js';
import { differenceOf } from './difference.js';
import { ReopenSheet } from './reopen-sheet.js';
import styles from './record.module.css';

interface SheetRecordProps {
  assignmentId: string;
  record: SheetRecord;
  /** The name of a criterion. */
  nameOf: (code: string) => string;
}

/** A sheet on record: every time it was handed in, why it was given back and by whom, and what changed between. */
export function SheetRecordCards({ assignmentId, record, nameOf }: SheetRecordProps) {
  const { t } = useTranslation('sheets');
  const { items, state, can } = record;
  const hidden = items.some(({ total }) => total === null);
  return (
    <Stack>
      {state === 'draft' && items.length > 0 && <Notice tone="warning">{t('record.back')}</Notice>}
      {state === 'voided' && <Notice tone="warning">{t('record.voided')}</Notice>}
      <Card title={t('record.title')}>
        <Stack>
          {hidden && <p>{t('record.no-values')}</p>}
          {items.length === 0 && <EmptyState title={t('record.none')}>{t('record.none-hint')}</EmptyState>}
          <ol>
            {items.map((revision, at) => (
              <li key={revision.no} className={styles.revision}>
                <Revision revision={revision} before={items[at - 1]} nameOf={nameOf} />
              </li>
            ))}
          </ol>
          {can.reopen && <ReopenSheet assignmentId={assignmentId} record={record} />}
        </Stack>
      </Card>
    </Stack>
  );
}

interface RevisionProps extends Pick<SheetRecordProps, 'nameOf'> {
  revision: SheetRevision;
  before: SheetRevision | undefined;
}

function Revision({ revision, before, nameOf }: RevisionProps) {
  const { t } = useTranslation('sheets');
  const dates = useDates();
  const { no, submittedAt, total, hash, reopenedAt, reopenReason, reopenedBy } = revision;
  return (
    <>
      <p>
        <b>{t('record.no', { no })}</b> {dates.instant(submittedAt)}
        {total !== null && ` · ${t('record.total', { total })}`}
      </p>
      {before && <Difference before={before} revision={revision} nameOf={nameOf} />}
      <p className={styles.hash}>{t('record.hash', { hash })}</p>
      {reopenedAt && (
        <p className={styles.reason}>
          {t('record.reopened', { at: dates.instant(reopenedAt), by: reopenedBy ?? t('record.nobody') })} {reopenReason}
        </p>
      )}
    </>
  );
}

function Difference({ before, revision, nameOf }: RevisionProps & { before: SheetRevision }) {
  const { t } = useTranslation('sheets');
  const parts = differenceOf(before, revision);
  if (parts === null) return null;
  if (parts.length === 0) return <p>{t('record.same', { no: before.no })}</p>;
  return (
    <div>
      <p>{t('record.changed', { no: before.no })}</p>
      <ul className={styles.changes}>
        {parts.map((one) => (
          <li key={one.part}>
            {['total', 'comment', 'suggestion'].includes(one.part) ? t(`record.parts.${one.part}`) : nameOf(one.part)}{' '}
            <del>{one.before || t('record.empty')}</del> → <ins>{one.after || t('record.empty')}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
}
