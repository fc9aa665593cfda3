import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CopyForm } from '../../features/competition/settings/copy-edition.js';
import { useMyEditions } from '../../features/competition/use-edition.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';

/** Making the next edition from one that was organised before. */
export function NewEdition() {
  const { t } = useTranslation('settings');
  const from = useSearchParams()[0].get('from');
  return (
    <>
      <PageHead
        title={t('copy.page')}
        up={{ to: '/organiser', label: t('organiser:nav.editions') }}
        next={t('copy.text')}
      />
      <Loaded query={useMyEditions(['organiser', 'admin'])}>
        {(editions) =>
          editions.length === 0 ? (
            <EmptyState
              icon="calendar"
              title={t('copy.none')}
              action={<LinkButton to="/organiser">{t('organiser:nav.editions')}</LinkButton>}
            >
              {t('copy.none-hint')}
            </EmptyState>
          ) : (
            <Card>
              <CopyForm editions={editions} from={from} />
            </Card>
          )
        }
      </Loaded>
    </>
  );
}
