import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { type Column, DataList } from '../../ui/data-list.js';
import type { AwardRule, EditionPlan } from './api/plan.js';
import { awardWords } from './award-words.js';

/** The catalogue of prizes: how many, and by what rule. */
export function PlanAwards({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const columns: Column<AwardRule>[] = [
    { key: 'name', title: t('settings.award'), lead: true, render: (award) => say(award.name) },
    { key: 'quota', title: t('settings.quota'), align: 'end', render: (award) => award.quota },
    { key: 'rule', title: t('settings.award-rule'), render: (award) => awardWords(plan, award, say, t) },
  ];
  return (
    <Card title={t('settings.awards')}>
      <DataList
        caption={t('settings.awards')}
        columns={columns}
        rows={plan.awards}
        rowKey={(award) => award.code}
        empty={null}
      />
    </Card>
  );
}
