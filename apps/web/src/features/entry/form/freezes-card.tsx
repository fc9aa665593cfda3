import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import type { MyEntry } from '../api/my-entry.js';
import { LeftOut } from '../team/left-out.js';
import { textOf } from './answer-control.js';
import { answersOf } from './form-steps.js';
import { FrozenSummary } from './frozen-summary.js';
import type { EntryPlan } from './plan.js';

/** What a submit would freeze now, and whom it would leave out. */
export function FreezesCard({ plan, entry }: { plan: EntryPlan; entry: MyEntry }) {
  const { t } = useTranslation('team');
  const more = [
    { label: t('submit.lead'), value: textOf(answersOf(entry)['leadName']) || entry.lead.name },
    { label: t('submit.members'), value: entry.members.map(({ name }) => name).join('、') },
  ];
  return (
    <Card title={t('submit.freezes')}>
      <FrozenSummary plan={plan} entry={entry} more={more} />
      <LeftOut entryId={entry.id} />
    </Card>
  );
}
