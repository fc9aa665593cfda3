import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useEditions } from '../../features/competition/api/editions.js';
import { useFront } from '../../features/competition/api/front.js';
import { currentEdition } from '../../features/competition/current-edition.js';
import { StageNow } from '../../features/competition/stage-now.js';
import { StartForm } from '../../features/entry/mine/start-form.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { Beginning } from './beginning.js';
import styles from './team.module.css';

/** Beginning an application in the current edition. */
export function StartPage() {
  const { t } = useTranslation('team');
  const navigate = useNavigate();
  const slug = currentEdition(useEditions().data ?? [])?.slug;
  return (
    <Loaded query={useFront(slug)}>
      {(front) => (
        <div className={styles.narrow}>
          <PageHead
            title={t('start.title')}
            up={{ to: '/team', label: t('entries.title') }}
            next={<StageNow front={front} />}
          />
          {front.registration.open ? (
            <Card>
              <StartForm
                editionId={front.id}
                plan={front}
                onStarted={({ id }) => void navigate(`/team/entries/${id}/form/basics`, { replace: true })}
              />
            </Card>
          ) : (
            <Beginning registration={front.registration} />
          )}
        </div>
      )}
    </Loaded>
  );
}
