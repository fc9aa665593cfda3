import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import type { KeptDocument } from '../api/my-entry.js';
import type { EntryPlan } from './plan.js';
import styles from './submit.module.css';

interface FrozenSummaryProps {
  plan: Pick<EntryPlan, 'tracks' | 'divisions'>;
  entry: {
    title: string;
    track: string;
    division: string;
    organisation: { name: string } | null;
    documents: readonly KeptDocument[];
  };
  /** More lines: the lead, the number of answers. */
  more?: readonly { label: string; value: string }[];
}

/** What a submit freezes, in short. */
export function FrozenSummary({ plan, entry, more = [] }: FrozenSummaryProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  const named = (list: readonly { code: string; name: Localised }[], code: string) =>
    say(list.find((one) => one.code === code)?.name);
  const lines = [
    { label: t('form.parts.title'), value: entry.title },
    { label: t('form.parts.track'), value: named(plan.tracks, entry.track) },
    { label: t('form.parts.division'), value: named(plan.divisions, entry.division) },
    { label: t('form.parts.organisation'), value: entry.organisation?.name ?? '' },
    ...more,
    { label: t('form.documents'), value: entry.documents.map(({ name }) => name).join('、') },
  ];
  return (
    <dl className={styles.summary}>
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
