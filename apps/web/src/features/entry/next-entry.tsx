import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../ui/notice.js';
import { useEntries } from './api/entries.js';
import type { ReviewedEntry } from './api/entry.js';

const WAITING = ['in_review', 'submitted'] as const;

/** After a decision: what became of the entry, and the next one that waits. The focus goes there. */
export function NextEntry({ entry, base }: { entry: ReviewedEntry; base: string }) {
  const { t } = useTranslation('organiser');
  const lists = [
    useEntries(entry.editionId, { state: WAITING[0] }, 1, 2),
    useEntries(entry.editionId, { state: WAITING[1] }, 1, 2),
  ];
  const next = lists.flatMap(({ data }) => data?.items ?? []).find((one) => one.id !== entry.id);
  const link = useRef<HTMLAnchorElement>(null);
  const to = next ? `${base}/${next.id}` : base;
  useEffect(() => link.current?.focus(), [to]);
  return (
    <Notice tone="success" title={t(`review.done.${entry.state}`)}>
      <Link ref={link} to={to}>
        {next ? t('review.next', { number: next.number, title: next.title }) : t('review.no-next')}
      </Link>
    </Notice>
  );
}
