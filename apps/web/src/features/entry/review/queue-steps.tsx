import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useListState } from '../../../lib/list-state.js';
import { type EntryFilter, FILTERS, useEntries } from '../api/entries.js';
import type { ReviewedEntry } from '../api/entry.js';
import styles from './queue-steps.module.css';

interface QueueStepsProps {
  entry: ReviewedEntry;
  base: string;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');

/** The entries before and after this one in the list it was opened from, whose filters stay in the address. */
export function QueueSteps({ entry, base }: QueueStepsProps) {
  const { t } = useTranslation('desk');
  const search = useQueueSearch();
  const { place, total, before, after } = useNeighbours(entry);
  const to = (id: string | undefined) => (id === undefined ? undefined : `${base}/${id}${search}`);
  useStepKeys(to(before), to(after));
  if (place === 0) return null;
  return (
    <nav className={styles.steps} aria-label={t('steps.title')}>
      <Step to={to(before)} label={t('steps.before')} />
      <span>{t('steps.place', { place, total })}</span>
      <Step to={to(after)} label={t('steps.after')} />
    </nav>
  );
}

function Step({ to, label }: { to: string | undefined; label: string }) {
  return to === undefined ? <span className={styles.none}>{label}</span> : <Link to={to}>{label}</Link>;
}

/** The list's filters as they stand in the address, without the file that is open. */
export function useQueueSearch(): string {
  const [params] = useSearchParams();
  const kept = new URLSearchParams(params);
  kept.delete('file');
  const text = kept.toString();
  return text && `?${text}`;
}

/** Where the entry stands in its list, counted from 1; 0 when it is not on the page of the list that is in the address. */
function useNeighbours({ id, editionId }: ReviewedEntry) {
  const list = useListState();
  const filter = Object.fromEntries([
    ['q', list.q],
    ...FILTERS.map((name) => [name, list.filter(name)]),
  ]) as EntryFilter;
  const page = useEntries(editionId, filter, list.page, list.pageSize).data;
  const items = page?.items ?? [];
  const at = items.findIndex((one) => one.id === id);
  const place = at < 0 ? 0 : (list.page - 1) * list.pageSize + at + 1;
  return { place, total: page?.total ?? 0, before: items[at - 1]?.id, after: at < 0 ? undefined : items[at + 1]?.id };
}

/** Shift with J and K walks through the list, as j and k do through the questions. */
function useStepKeys(before: string | undefined, after: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open], [role=dialog]')) return;
      const to = event.key === 'J' ? after : event.key === 'K' ? before : undefined;
      if (to !== undefined) void navigate(to);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
