import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { csvOf } from '../../lib/csv.js';
import { useDates } from '../../lib/date.js';
import { saveFile } from '../../lib/download.js';
import { Button } from '../../ui/button.js';
import { Refused } from '../../ui/refused.js';
import { type Conflict, type ConflictFilter, everyConflict } from './api/conflicts.js';
import { useWhy } from './why.js';

const HEADS = ['person', 'organisation', 'number', 'title', 'relation', 'why', 'effect', 'state', 'noted', 'decided'];

/** Saves what the filters show, all its pages, as a table for spreadsheets. */
export function ExportConflicts({ editionId, filter }: { editionId: string; filter: ConflictFilter }) {
  const { t } = useTranslation('conflicts');
  const dates = useDates();
  const why = useWhy();
  const line = (one: Conflict) => [
    one.personName,
    one.organisations.join(t('comma')),
    one.number,
    one.title,
    t(`relations.${one.relation}`),
    why(one),
    t(`effects.${one.effect}`),
    t(`states.${one.state}`),
    dates.instant(one.notedAt),
    [one.decidedByName, one.decisionReason].filter(Boolean).join(t('colon')),
  ];
  const saving = useMutation({
    mutationFn: () => everyConflict(editionId, filter),
    onSuccess: (all) => {
      const table = [HEADS.map((head) => t(`export.${head}`)), ...all.map(line)];
      saveFile(`${t('title')}.csv`, csvOf(table), 'text/csv;charset=utf-8');
    },
  });
  return (
    <>
      <Button busy={saving.isPending} onClick={() => saving.mutate()}>
        {t('export.verb')}
      </Button>
      <Refused error={saving.error} />
    </>
  );
}
