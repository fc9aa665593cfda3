import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTeam } from '../../features/entry/api/team.js';
import { EntryStateTag } from '../../features/entry/entry-state.js';
import { TeamBoard } from '../../features/entry/team/team-board.js';
import { LinkButton } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryPage } from './entry-page.js';

/** The team of an entry. */
export function MembersPage() {
  return <EntryPage>{(entry) => <Members entry={entry} />}</EntryPage>;
}

function Members({ entry }: { entry: Parameters<Parameters<typeof EntryPage>[0]['children']>[0] }) {
  const { t } = useTranslation('members');
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={t('page')}
        up={{ to: `/team/entries/${entry.id}`, label: entry.title }}
        state={<EntryStateTag state={entry.state} />}
        next={t('page-next')}
        actions={<LinkButton to="/account/consents">{t('mine.title')}</LinkButton>}
      />
      <Loaded query={useTeam(entry.id)}>
        {(team) => <TeamBoard team={team} onLeft={() => void navigate('/team')} />}
      </Loaded>
    </>
  );
}
