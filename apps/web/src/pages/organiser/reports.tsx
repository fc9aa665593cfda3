import { useTranslation } from 'react-i18next';
import { DraftCard } from '../../features/publication/report/draft-card.js';
import { ReportCards } from '../../features/publication/report/report-cards.js';
import { useSession } from '../../lib/session.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** What leaves the house: for hosts, newspapers and the records. */
export function Reports() {
  const { t } = useTranslation('reports');
  const seats = useSession().data?.seats ?? [];
  const mayHave = (editionId: string) =>
    seats.some((seat) => seat.editionId === editionId && (seat.role === 'organiser' || seat.role === 'supervisor'));
  const writes = (editionId: string) =>
    seats.some((seat) => seat.editionId === editionId && (seat.role === 'organiser' || seat.role === 'secretariat'));
  return (
    <InEdition>
      {(edition, base) => (
        <>
          <PageHead title={t('title')} next={t('intro')} />
          <ReportCards editionId={edition.id} record={mayHave(edition.id)} />
          {writes(edition.id) && <DraftCard editionId={edition.id} base={base} />}
        </>
      )}
    </InEdition>
  );
}
