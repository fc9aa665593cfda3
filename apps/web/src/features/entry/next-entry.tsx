import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../ui/notice.js';
import type { ReviewedEntry } from './api/entry.js';
import { useNextEntry } from './api/queue.js';

/** After a decision: what became of the entry, and the next one that waits for this reviewer. The focus goes there. */
export function NextEntry({ entry, base }: { entry: ReviewedEntry; base: string }) {
  const { t } = useTranslation('organiser');
  const id = useNextEntry(entry.editionId, entry.id).data?.id;
  const link = useRef<HTMLAnchorElement>(null);
  const to = id ? `${base}/${id}` : base;
  useEffect(() => link.current?.focus(), [to]);
  return (
    <Notice tone="success" title={t(`review.done.${entry.state}`)}>
      <Link ref={link} to={to}>
        {t(id ? 'review:queue.next' : 'review.no-next')}
      </Link>
    </Notice>
  );
}
