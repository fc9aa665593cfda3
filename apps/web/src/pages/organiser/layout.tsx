import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEditions } from '../../features/competition/api/editions.js';
import { useSay } from '../../lib/i18n.js';
import { Workspace } from '../../ui/workspace.js';
import { organiserItems } from './navigation.js';

/** The organisers' workspace: the edition in hand above its navigation. */
export function OrganiserLayout() {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const { slug } = useParams();
  const edition = useEditions().data?.find((one) => one.slug === slug);
  return (
    <Workspace
      title={t('title')}
      context={edition && <p>{say(edition.name)}</p>}
      items={(session) => organiserItems(t, session, edition)}
    />
  );
}
