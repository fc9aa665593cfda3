import { useTranslation } from 'react-i18next';
import { AnsweredForm } from '../../features/competition/answered-form.js';
import { ReadOnly } from '../../features/entry/mine/read-only.js';
import { UnsentCard } from '../../features/entry/mine/unsent-card.js';
import { Card } from '../../ui/card.js';
import type { MyEntry, Plan } from './entry-page.js';

/** What an entry says, where it is not being written, and what was written beside it and not handed in. */
export function EntryWords({ entry, plan }: { entry: MyEntry; plan: Plan }) {
  const { t } = useTranslation('team');
  const { can, changedSinceSubmit, editionId, revisionNo } = entry;
  return (
    <>
      <UnsentCard
        entry={entry}
        plan={plan}
        byForm={(version, draw) => (
          <AnsweredForm editionId={editionId} plan={plan} version={version}>
            {draw}
          </AnsweredForm>
        )}
      />
      {(!can.edit || (revisionNo > 0 && !changedSinceSubmit)) && (
        <Card title={t(revisionNo > 0 ? 'overview.handed-in' : 'overview.draft')}>
          <ReadOnly plan={plan} entry={entry} />
        </Card>
      )}
    </>
  );
}
