import { useTranslation } from 'react-i18next';
import { type Deliberated, useDeliberation } from '../../features/award/api/deliberation.js';
import { DeliberatedCard } from '../../features/award/deliberated-card.js';
import styles from '../../features/award/deliberation.module.css';
import { usePlan } from '../../features/competition/api/plan.js';
import { useSay } from '../../lib/i18n.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';

/** What those look at who decide about prizes. */
export function DeliberationPage() {
  return <InEdition>{({ id, slug }) => <Room editionId={id} slug={slug} />}</InEdition>;
}

function Room({ editionId, slug }: { editionId: string; slug: string }) {
  const { t } = useTranslation('deliberation');
  const say = useSay();
  const plan = usePlan(editionId).data?.plan;
  const named = (list: 'tracks' | 'divisions', code: string) =>
    say(plan?.[list].find((one) => one.code === code)?.name);
  return (
    <>
      <PageHead title={t('room.title')} next={t('room.next')} />
      <Loaded query={useDeliberation(editionId)} skeleton={<SkeletonPage />}>
        {({ items, hidden, can, chaired }) => (
          <div className={styles.board}>
            {hidden > 0 && <Notice title={t('room.hidden', { count: hidden })}>{t('room.hidden-text')}</Notice>}
            {items.length === 0 && hidden === 0 && (
              <EmptyState icon="prize" title={t('room.none')}>
                {t('room.none-text')}
              </EmptyState>
            )}
            {items.map((one) => (
              <DeliberatedCard
                key={one.entry.id}
                one={one}
                to={wayTo(one, `/organiser/${slug}`, { office: can.open, chaired })}
                among={hidden > 0}
                names={{ track: named('tracks', one.track), division: named('divisions', one.division) }}
              />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

/** The office opens the entry; somebody of the panel what they read as a judge, the chair what its judges read. */
function wayTo({ entry, dutyId }: Deliberated, base: string, { office, chaired }: Reader): string | null {
  if (office) return `${base}/entries/${entry.id}`;
  if (dutyId !== null) return `/judge/assignments/${dutyId}`;
  return chaired === null ? null : `${base}/rounds/${chaired}/entrants/${entry.id}`;
}

interface Reader {
  /** sees every entry as it is today */
  office: boolean;
  /** the round whose panel they chair */
  chaired: string | null;
}
