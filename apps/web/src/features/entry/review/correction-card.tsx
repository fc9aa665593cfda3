import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isBlank } from '#kernel';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Soft } from '../../../ui/stack.js';
import { Answer } from '../answer.js';
import type { Correction } from '../api/desk.js';
import { nameOf, type ReviewRules } from '../rules.js';
import { changedSpan } from './changed-span.js';
import { fieldOf, usePartName } from './part-name.js';
import styles from './review.module.css';
import { useSay } from '../../../lib/i18n.js';

interface CorrectionProps {
  correction: Correction;
  rules: ReviewRules;
}

/** What the team changed since it was sent back, part by part, and what it left as it was. */
export function CorrectionCard({ correction, rules }: CorrectionProps) {
  const { t } = useTranslation('review');
  const name = usePartName(rules);
  const { fromRevision, toRevision, changes, untouched } = correction;
  return (
    <Card
      title={t('correction.title')}
      aside={<Soft>{t('correction.revisions', { from: fromRevision, to: toRevision })}</Soft>}
    >
      {changes.length === 0 && <p>{t('correction.nothing')}</p>}
      <dl className={styles.changes}>
        {changes.map((change) => (
          <div key={change.path}>
            <dt>{name(change.path)}</dt>
            <dd>
              <Change change={change} rules={rules} />
            </dd>
          </div>
        ))}
      </dl>
      {untouched.length > 0 && (
        <Notice tone="warning">{t('correction.untouched', { parts: untouched.map(name).join('、') })}</Notice>
      )}
    </Card>
  );
}

type OneChange = Correction['changes'][number];

function Change({ change, rules }: { change: OneChange; rules: ReviewRules }) {
  const { path } = change;
  const field = fieldOf(rules, path);
  const [before, after] = [change.before, change.after].map((value) => (value === undefined ? null : value));
  const words = useWords(rules, path);
  if (!field || field.kind === 'text' || field.kind === 'long_text') {
    return <Marked before={words(before)} after={words(after)} />;
  }
  return (
    <>
      <Side name="before">{isBlank(before) ? null : <Answer field={field} value={before} />}</Side>
      <Side name="after">{isBlank(after) ? null : <Answer field={field} value={after} />}</Side>
    </>
  );
}

/** A value that is no table, as one text. */
function useWords(rules: ReviewRules, path: string): (value: unknown) => string {
  const say = useSay();
  return (value) => {
    const text = (Array.isArray(value) ? value : [value]).map(nameIn).join('、');
    const list = path === 'track' ? rules.tracks : path === 'division' ? rules.divisions : [];
    return nameOf(list, text, say);
  };
}

/** The name of a file or an organisation, or the text itself. */
function nameIn(value: unknown): string {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  return typeof name === 'string' ? name : '';
}

function Side({ name, children }: { name: 'before' | 'after'; children: ReactNode }) {
  const { t } = useTranslation('review');
  return (
    <div className={styles[name]}>
      <Soft>{t(`correction.${name}`)}</Soft>
      {children ?? <span>{t('correction.blank')}</span>}
    </div>
  );
}

function Marked({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('review');
  const span = changedSpan(before, after);
  return (
    <p className={styles.marked}>
      {span.head}
      {span.before && (
        <del>
          <span className="visually-hidden">{t('correction.removed')}</span>
          {span.before}
        </del>
      )}
      {span.after && (
        <ins>
          <span className="visually-hidden">{t('correction.added')}</span>
          {span.after}
        </ins>
      )}
      {span.tail}
    </p>
  );
}
