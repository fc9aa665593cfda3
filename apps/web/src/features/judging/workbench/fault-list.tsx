import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.js';
import type { DraftView, WorkbenchView } from '../api/workbench.js';

/** Every hard rule that the draft breaks, by name. */
export function FaultList({ draft, bench }: { draft: DraftView; bench: WorkbenchView }) {
  const { t } = useTranslation('workbench');
  if (draft.faults.length === 0) return null;
  const entry = (id: string | null) => bench.entries.find(({ entryId }) => entryId === id);
  const judge = (id: string | null) => bench.judges.find(({ judgeId }) => judgeId === id);
  return (
    <Notice tone="danger" title={t('faults.title', { count: draft.faults.length })}>
      <ul>
        {draft.faults.slice(0, 20).map(({ code, entryId, judgeId }) => (
          <li key={`${code} ${entryId} ${judgeId}`}>
            {t(`faults.${code}`, { number: entry(entryId)?.number ?? '–', name: judge(judgeId)?.name ?? '–' })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
