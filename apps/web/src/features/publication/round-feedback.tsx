import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Soft, Stack } from '../../ui/stack.js';
import type { CriterionFeedback, RoundFeedback } from './api/feedback.js';

/** How one round saw the entry: its result, criterion by criterion beside the field, and what was written for it. */
export function RoundFeedbackCard({ round }: { round: RoundFeedback }) {
  const { t } = useTranslation(['feedback', 'public']);
  const say = useSay();
  const { result, rank, entries, sheets, dropped, untrimmedBelow, tie } = round;
  const how = dropped > 0 ? 'dropped' : untrimmedBelow === null ? 'all-count' : 'untrimmed';
  return (
    <Card title={say(round.name)}>
      <Stack>
        <Facts>
          <Fact label={t('result')}>{result ?? t('no-result')}</Fact>
          {rank !== null && (
            <Fact label={t('rank')}>
              {t('rank-of', { rank, entries })}
              {tie && (
                <Soft>{t(`public:results.ties.${tie.step ?? 'shared'}`, { name: say(tie.name ?? undefined) })}</Soft>
              )}
            </Fact>
          )}
          <Fact label={t('sheets')}>{t(how, { count: sheets, dropped, from: untrimmedBelow })}</Fact>
        </Facts>
        <Criteria criteria={round.criteria} />
        <Words title={t('suggestions')} words={round.suggestions} />
        <Words title={t('comments')} words={round.comments} />
      </Stack>
    </Card>
  );
}

function Criteria({ criteria }: { criteria: readonly CriterionFeedback[] }) {
  const { t } = useTranslation('feedback');
  const say = useSay();
  const columns: Column<CriterionFeedback>[] = [
    {
      key: 'name',
      title: t('criterion'),
      lead: true,
      render: ({ name, max }) => t('of-max', { name: say(name), max }),
    },
    { key: 'own', title: t('own'), align: 'end', render: ({ own }) => <b>{own}</b> },
    {
      key: 'field',
      title: t('field'),
      render: ({ field }) => (field ? t('quartiles', { ...field }) : <Soft>{t('field-small')}</Soft>),
    },
  ];
  if (criteria.some(({ kinds }) => kinds.length > 0)) {
    columns.push({
      key: 'kinds',
      title: t('by-kind'),
      render: ({ kinds }) => (
        <ul>
          {kinds.map(({ kind, mean, judges }) => (
            <li key={kind}>{t('kind-mean', { kind: t(`kinds.${kind}`), mean, count: judges })}</li>
          ))}
        </ul>
      ),
    });
  }
  return (
    <DataList caption={t('criteria')} columns={columns} rows={criteria} rowKey={({ code }) => code} empty={null} />
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {[...words.entries()].map(([at, text]) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
