import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import type { Correction } from '../api/desk.js';
import { PartList } from '../revision/comparison.js';
import { groupsOf } from '../revision/groups.js';
import type { ReviewRules } from '../rules.js';
import { usePartName } from './part-name.js';

interface CorrectionProps {
  correction: Correction;
  rules: ReviewRules;
}

/** What the team changed since it was sent back, part by part, and what it left as it was. */
export function CorrectionCard({ correction, rules }: CorrectionProps) {
  const { t } = useTranslation('review');
  const name = usePartName(rules);
  const { fromRevision, toRevision, changes, untouched } = correction;
  const named = groupsOf(changes, rules, rules).flatMap((group) => group.changes);
  return (
    <Card
      title={t('correction.title')}
      aside={
        <Link to={`changes?from=${fromRevision}&to=${toRevision}`}>
          {t('correction.revisions', { from: fromRevision, to: toRevision })}
        </Link>
      }
    >
      {changes.length === 0 && <p>{t('correction.nothing')}</p>}
      {named.length > 0 && <PartList changes={named} rules={rules} />}
      {untouched.length > 0 && (
        <Notice tone="warning">{t('correction.untouched', { parts: untouched.map(name).join('、') })}</Notice>
      )}
    </Card>
  );
}
