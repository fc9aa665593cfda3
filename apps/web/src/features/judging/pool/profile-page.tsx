import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Loaded } from '../../../ui/loaded.js';
import { Stack } from '../../../ui/stack.js';
import { type JudgedEdition, type Profile, useOwnProfile, useProfile } from '../api/profiles.js';
import { ProfileDialog } from './profile-dialog.js';
import { ProfileFacts } from './profile-facts.js';
import { ProfileHistory } from './profile-history.js';

/** A judge of the pool as an organiser sees them. */
export function JudgeProfile({ editionId, id }: { editionId: string; id: string }) {
  return (
    <Loaded query={useProfile(editionId, id)}>
      {({ profile, history, can }) => (
        <Shown editionId={editionId} profile={profile} history={history} mayChange={can.change} named />
      )}
    </Loaded>
  );
}

/** What the competition remembers of whoever looks. */
export function OwnJudgeProfile() {
  return (
    <Loaded query={useOwnProfile()}>
      {({ profile, history }) => <Shown editionId={null} profile={profile} history={history} mayChange />}
    </Loaded>
  );
}

interface ShownProps {
  editionId: string | null;
  profile: Profile;
  history: readonly JudgedEdition[];
  mayChange: boolean;
  named?: boolean;
}

function Shown({ editionId, profile, history, mayChange, named = false }: ShownProps) {
  const { t } = useTranslation('pool');
  const [changing, setChanging] = useState(false);
  return (
    <Stack>
      <Card
        title={named ? profile.name : t('remembered')}
        aside={mayChange && <Button onClick={() => setChanging(true)}>{t('correct')}</Button>}
      >
        <ProfileFacts profile={profile} />
      </Card>
      <h2>{t('history')}</h2>
      <ProfileHistory history={history} />
      {changing && <ProfileDialog editionId={editionId} profile={profile} onClose={() => setChanging(false)} />}
    </Stack>
  );
}
