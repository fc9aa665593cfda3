import { useTranslation } from 'react-i18next';
import { EditionChoice } from '../../features/competition/edition-choice.js';
import { useMyEditions } from '../../features/competition/use-edition.js';
import { STAFF } from '../../lib/session.js';
import { LinkButton } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';

/** The editions one works for. */
export function OrganiserHome() {
  const { t } = useTranslation('organiser');
  const mayCopy = (useMyEditions(['organiser', 'admin']).data ?? []).length > 0;
  return (
    <>
      <PageHead
        title={t('home.title')}
        actions={mayCopy && <LinkButton to="/organiser/new">{t('home.new')}</LinkButton>}
      />
      <Loaded query={useMyEditions(STAFF)}>
        {(editions) => <EditionChoice editions={editions} base="/organiser" />}
      </Loaded>
    </>
  );
}
