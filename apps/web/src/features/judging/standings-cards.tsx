import { useTranslation } from 'react-i18next';
import { csvOf } from '../../lib/csv.js';
import { saveFile } from '../../lib/download.js';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import type { ListCount, RoundView } from './api/rounds.js';
import { type StandingsView, useStandings } from './api/standings.js';
import { MovingUp } from './closing/moving-up.js';
import { type JudgingPlan, listName, type RoundRule, ruleOf, stepName } from './rules.js';
import { undecidedOf } from './undecided.js';
import { StandingsList } from './standings-list.js';
import { VoteCard } from './vote-card.js';

/** The standings, list by list, and what follows once it is known who goes on. */
export function StandingsCards({ round, plan }: { round: RoundView; plan: JudgingPlan }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const table = useTable(round, plan);
  const rule = ruleOf(plan, round.code);
  return (
    <Loaded query={useStandings(round.id)}>
      {(standings) => (
        <>
          <MovingUp round={round} rows={standings.items} plan={plan} />
          {standings.lists.map((list, index) => (
            <Card
              key={list.key}
              title={`${t('round.way.standings')} · ${listName(plan, list.key, say, t)}`}
              aside={
                index === 0 && (
                  <Button onClick={() => saveFile(`${say(round.name)}.csv`, csvOf(table(standings)), 'text/csv')}>
                    {t('entries.export')}
                  </Button>
                )
              }
            >
              <Undecided round={round} list={list} standings={standings} rule={rule} />
              <StandingsList
                list={list}
                rows={standings.items.filter((one) => one.listKey === list.key)}
                rule={rule}
                plan={plan}
              />
            </Card>
          ))}
        </>
      )}
    </Loaded>
  );
}

interface UndecidedProps {
  round: RoundView;
  list: ListCount;
  standings: StandingsView;
  rule: RoundRule;
}

/** Ties that only a vote can end, where the rules know one. */
function Undecided({ round, list, standings, rule }: UndecidedProps) {
  const tied = rule.tieLadder.includes('vote') ? undecidedOf(list, standings.items).flat() : [];
  if (tied.length === 0 || round.state !== 'closed') return null;
  return (
    <VoteCard key={tied.map(({ entryId }) => entryId).join()} round={round} tied={tied} last={list.seats === null} />
  );
}

function useTable(round: RoundView, plan: JudgingPlan) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const rule = ruleOf(plan, round.code);
  const heads = [
    'list',
    'rank',
    'number',
    'project',
    'organisation',
    'value',
    'exact',
    'decided',
    'sheets-count',
    'outcome',
  ];
  return ({ items }: StandingsView) => [
    heads.map((head) => t(`round.csv.${head}`)),
    ...items.map((one) => [
      listName(plan, one.listKey, say, t),
      one.rank,
      one.number,
      one.title,
      one.organisationName,
      one.shown,
      one.exact,
      one.decidedBy && stepName(plan, rule, one.decidedBy, say, t),
      one.sheets,
      t(`round.outcomes.${one.state}`),
    ]),
  ];
}
