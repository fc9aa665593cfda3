import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { PaperButton } from '../../../ui/paper-button.js';
import { Soft, Stack } from '../../../ui/stack.js';

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
        <Stack>
          <p>{t('press.text')}</p>
          <div>
            <PaperButton path={`${path}/press-sheet`} label={t('press.get')} />
          </div>
        </Stack>
      </Card>
      <Card title={t('tables.title')}>
        <Stack>
          <p>{t('tables.text')}</p>
          <Soft>{t('tables.internal')}</Soft>
          <div>
            <PaperButton path={`${path}/tables`} label={t('tables.get')} />
          </div>
        </Stack>
      </Card>
      {record && (
        <Card title={t('record.title')}>
          <Stack>
            <p>{t('record.text')}</p>
            <div>
              <PaperButton path={`${path}/record`} label={t('record.get')} />
            </div>
          </Stack>
        </Card>
      )}
    </>
  );
}
