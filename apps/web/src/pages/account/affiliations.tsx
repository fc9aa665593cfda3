import { useTranslation } from 'react-i18next';
import { useEditions } from '../../features/competition/api/editions.js';
import { MyAffiliations } from '../../features/identity/affiliations/my-affiliations.js';
import { OwnRelations } from '../../features/recusal/own-relations.js';
import { useSay } from '../../lib/i18n.js';
import { homeOf, STAFF, useSession } from '../../lib/session.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import styles from './account.module.css';
import { SignedIn } from './signed-in.js';

/** Where one belongs and belonged, and how one stands to the entries of the editions one works for. */
export function AffiliationsPage() {
  const { t } = useTranslation('belonging');
  const session = useSession().data;
  return (
    <SignedIn>
      {(person) => (
        <div className={styles.page}>
          <PageHead title={t('title')} up={{ to: homeOf(session), label: t('up') }} next={t('next')} />
          <Card title={t('own.title')}>
            <MyAffiliations />
          </Card>
          <Relations personId={person.id} />
        </div>
      )}
    </SignedIn>
  );
}

/** Judges declare about the entries they are given, so only editions of the staff stand here. */
function Relations({ personId }: { personId: string }) {
  const { t } = useTranslation('belonging');
  const say = useSay();
  const seats = useSession().data?.seats ?? [];
  const staffed = seats.flatMap(({ editionId, role }) => (editionId && STAFF.includes(role) ? editionId : []));
  const editions = (useEditions().data ?? []).filter(({ id }) => staffed.includes(id));
  return editions.map(({ id, name }) => (
    <Card key={id} title={t('relations.of', { edition: say(name) })}>
      <OwnRelations editionId={id} personId={personId} />
    </Card>
  ));
}
