import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { PaperButton } from '../../../ui/paper-button.js';
import { Soft } from '../../../ui/stack.js';

interface ReportCardsProps {
  editionId: string;
  /** Whether the reader may have the record too. */
  record: boolean;
}

/** The press sheet, the hosts' tables and the record, each with what is in it. */
export function ReportCards({ editionId, record }: ReportCardsProps) {
  const { t } = useTranslation('reports');
  const path = `/editions/${editionId}/reports`;
  return (
    <>
      <Card title={t('press.title')}>
        <p>{t('press.text')}</p>
        <PaperButton path={`${path}/press-sheet`} label={t('press.get')} />
      </Card>
      <Card title={t('tables.title')}>
        <p>{t('tables.text')}</p>
        <Soft>{t('tables.internal')}</Soft>
        <PaperButton path={`${path}/tables`} label={t('tables.get')} />
      </Card>
      {record && (
        <Card title={t('record.title')}>
          <p>{t('record.text')}</p>
          <PaperButton path={`${path}/record`} label={t('record.get')} />
        </Card>
      )}
    </>
  );
}
