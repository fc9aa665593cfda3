import { useTranslation } from 'react-i18next';
import { Steps } from '../../../ui/steps.js';
import { Soft } from '../../../ui/stack.js';
import type { DraftView } from '../api/workbench.js';

const STAGES = ['prepare', 'affinity', 'shortage', 'floor', 'integer', 'lottery'] as const;

/** A draft in a few words, for those who only hear it: what becomes of it, stage by stage. */
export function DraftSaid({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('workbench');
  const stage = t(`search.stages.${draft.progress?.stage ?? 'prepare'}`);
  return (
    <p role="status" className="visually-hidden">
      {t(`draft.said.${draft.state}`, { stage })}
    </p>
  );
}

/** How far a search is: its stages, and in numbers what it looks at now. It has no known length, so there is no bar. */
export function SearchProgress({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('workbench');
  const { progress, settings } = draft;
  const stage = progress?.stage ?? 'prepare';
  const due = STAGES.filter((one) => dueIn(one, settings));
  const at = due.indexOf(stage);
  return (
    <div>
      <Steps
        label={t('search.label')}
        steps={due.map((key, place) => ({
          key,
          title: t(`search.stages.${key}`),
          state: place < at ? 'done' : place === at ? 'current' : 'later',
        }))}
      />
      <Soft>
        {progress ? t('search.now', { round: progress.round, columns: progress.columns }) : t('search.waits')}
      </Soft>
    </div>
  );
}

function dueIn(stage: (typeof STAGES)[number], settings: DraftView['settings']): boolean {
  if (stage === 'floor') return settings.floorPercent > 0;
  if (stage === 'lottery') return settings.capPercent < 100;
  return true;
}
