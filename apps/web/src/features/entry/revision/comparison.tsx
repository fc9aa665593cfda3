import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Notice } from '../../../ui/notice.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { RevisionChanges } from '../api/revision.js';
import { BASICS, type ChangeGroup, groupsOf, type NamedChange } from './groups.js';
import { PartDifference } from './part-change.js';
import styles from './revision.module.css';
import type { RevisionRules } from './rules.js';

interface ComparisonProps {
  changes: RevisionChanges;
  /** What the edition asked when each of the two was frozen. */
  before: RevisionRules;
  after: RevisionRules;
}

/** What differs between two submits, part by part in the order of the form. */
export function Comparison({ changes, before, after }: ComparisonProps) {
  const { t } = useTranslation('revisions');
  const groups = groupsOf(changes.changes, after, before);
  const [was, is] = [changes.before.formVersion, changes.after.formVersion];
  return (
    <>
      {was !== is && <Notice>{t('compare.forms', { before: was, after: is })}</Notice>}
      {groups.length === 0 && (
        <EmptyState icon="check" title={t('compare.same')}>
          {t('compare.same-hint')}
        </EmptyState>
      )}
      {groups.map((group) => (
        <Group key={group.code} group={group} rules={after} />
      ))}
    </>
  );
}

function Group({ group, rules }: { group: ChangeGroup; rules: RevisionRules }) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  const title = group.name ? say(group.name) : t(group.code === BASICS ? 'read.basics' : 'read.documents');
  return (
    <Card title={title}>
      <PartList changes={group.changes} rules={rules} />
    </Card>
  );
}

interface PartListProps {
  changes: readonly NamedChange[];
  rules: Pick<RevisionRules, 'tracks' | 'divisions'>;
}

/** Differences one below the other, each under what it is called. */
export function PartList({ changes, rules }: PartListProps) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  return (
    <dl className={styles.parts}>
      {changes.map(({ change, field, name }) => (
        <div key={change.path} className={styles.part}>
          <dt>
            {name ? say(name) : t(`part.${change.path}`, { defaultValue: change.path })}
            <Became change={change} />
          </dt>
          <dd>
            <PartDifference change={change} field={field} rules={rules} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether a part is new or gone; what only changed speaks for itself. */
function Became({ change: { before, after } }: Pick<NamedChange, 'change'>) {
  const { t } = useTranslation('revisions');
  if (isNothing(before)) return <StateTag tone="success">{t('part-added')}</StateTag>;
  return isNothing(after) ? <StateTag tone="danger">{t('part-removed')}</StateTag> : null;
}
