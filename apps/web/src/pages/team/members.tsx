import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useTeam } from '../../features/entry/api/team.js';
import { EntryStateTag } from '../../features/entry/entry-state.js';
import { TeamBoard } from '../../features/entry/team/team-board.js';
import { TeamWay } from '../../features/entry/team/team-way.js';
import { LinkButton } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryPage, type MyEntry, type Plan } from './entry-page.js';

/** The team of an entry. */
export function MembersPage() {
  // Asked for beside the entry.
  useTeam(useParams()['id'] ?? '');
  return <EntryPage>{(entry, plan) => <Members entry={entry} plan={plan} />}</EntryPage>;
}

function Members({ entry, plan }: { entry: MyEntry; plan: Plan }) {
  const { t } = useTranslation('members');
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title={t('page')}
        up={{ to: `/team/entries/${entry.id}`, label: entry.title }}
        state={<EntryStateTag state={entry.state} waits={entry.waiting !== null} />}
        next={t('page-next')}
        actions={<LinkButton to="/account/consents">{t('mine.title')}</LinkButton>}
      />
      <Loaded query={useTeam(entry.id)}>
        {(team) => (
          <>
            <TeamBoard team={team} limits={plan.entries} onLeft={() => void navigate('/team')} />
            <TeamWay plan={plan} entry={entry} />
          </>
        )}
      </Loaded>
    </>
  );
}
