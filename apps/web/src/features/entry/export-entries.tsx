import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { csvOf } from '../../lib/csv.js';
import { useDates } from '../../lib/date.js';
import { saveFile } from '../../lib/download.js';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Refused } from '../../ui/refused.js';
import { type EntryFilter, everyEntry, type QueueLine } from './api/entries.js';
import { nameOf, type ReviewRules } from './rules.js';

interface ExportProps {
  editionId: string;
  filter: EntryFilter;
  rules: ReviewRules;
}

/** Saves what the filters show, all its pages, as a table for spreadsheets. */
export function ExportEntries({ editionId, filter, rules }: ExportProps) {
  const { t } = useTranslation('organiser');
  const table = useTable(rules);
  const saving = useMutation({
    mutationFn: () => everyEntry(editionId, filter),
    onSuccess: (entries) => saveFile(`${t('entries.title')}.csv`, csvOf(table(entries)), 'text/csv;charset=utf-8'),
  });
  return (
    <>
      <Button busy={saving.isPending} onClick={() => saving.mutate()}>
        {t('entries.export')}
      </Button>
      <Refused error={saving.error} />
    </>
  );
}

function useTable(rules: ReviewRules) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const say = useSay();
  const heads = ['number', 'project', 'organisation', 'lead', 'track', 'division', 'state', 'eligibility', 'submitted'];
  const reviewed = ['review:reviewer.title', 'review:findings.title'];
  return (entries: readonly QueueLine[]) => [
    [...heads.map((head) => t(`entries.${head}`)), ...reviewed.map((head) => t(head))],
    ...entries.map((one) => [
      one.number,
      one.title,
      one.organisationName,
      one.leadName,
      nameOf(rules.tracks, one.track, say),
      nameOf(rules.divisions, one.division, say),
      t(`common:entry.states.${one.state}`),
      one.eligibility && t(`review.eligibility.${one.eligibility}`),
      one.submittedAt && dates.instant(one.submittedAt),
      one.reviewerName,
      one.findings,
    ]),
  ];
}
