import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { PaperButton } from '../../../ui/paper-button.js';
import { Soft } from '../../../ui/stack.js';

/** The press sheet and the hosts' tables, each with what is in it. */
export function ReportCards({ editionId }: { editionId: string }) {
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
    </>
  );
}
