import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import type { EditionPlan, RoundRule } from './api/plan.js';
import styles from './plan.module.css';

/** The rule of each round, in words, with its score sheets. */
export function PlanRounds({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  return (
    <Card title={t('settings.rounds')}>
      {plan.rounds.map((round) => (
        <details key={round.code} className={styles.fold}>
          <summary>{say(round.name)}</summary>
          <div>
            <Rule plan={plan} round={round} />
            <div className={styles.rubrics}>
              {round.rubrics.map((rubric) => (
                <Rubric key={rubric.divisions.join()} plan={plan} rubric={rubric} />
              ))}
            </div>
          </div>
        </details>
      ))}
    </Card>
  );
}

function Rule({ plan, round }: { plan: EditionPlan; round: RoundRule }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const kinds = (names: readonly string[]) => names.map((kind) => t(`judge-kinds.${kind}`)).join(t('or'));
  const seats = round.seats.map(({ kinds: names, atLeast }) => t('settings.seat', { kinds: kinds(names), atLeast }));
  const step = (code: string) => {
    const [kind = '', what = ''] = code.split(':');
    const criterion = round.rubrics.flatMap(({ criteria }) => criteria).find((one) => one.code === what);
    const other = plan.rounds.find((one) => one.code === what);
    return t(`round.ladder.${kind}`, { name: say((criterion ?? other)?.name) });
  };
  return (
    <Facts>
      <Fact label={t('settings.judges')}>
        {round.judgesPerEntry === null
          ? t('settings.all-judges', { count: round.rooms })
          : t('settings.judges-per-entry', { count: round.judgesPerEntry })}
        {' · '}
        {t('settings.load', { count: round.loadLimit })}
      </Fact>
      <Fact label={t('settings.seats')}>{seats.join('；')}</Fact>
      {round.assignment && round.judgesPerEntry !== null && <AssignmentFact rule={round.assignment} />}
      <Fact label={t('settings.result')}>
        {round.trim ? t('settings.trim', round.trim) : t('settings.mean', { count: round.minimumSheets })}
      </Fact>
      <Fact label={t('settings.ties')}>{round.tieLadder.map(step).join(' → ')}</Fact>
      <Fact label={t('settings.lists')}>{t(`settings.list-by.${round.listBy}`)}</Fact>
      <Fact label={t('settings.advance')}>
        {round.advance
          ? t(`settings.split.${round.advance.split}`, { count: round.advance.total })
          : t('settings.last-round')}
      </Fact>
      <Fact label={t('settings.comment')}>{t('settings.comment-rule', round.comment)}</Fact>
    </Facts>
  );
}

function AssignmentFact({ rule }: { rule: NonNullable<RoundRule['assignment']> }) {
  const { t } = useTranslation('organiser');
  const words = [
    rule.floorPercent > 0 && t('settings.floor', rule),
    rule.loadPrice > 0 && t('settings.load-price', rule),
    rule.owedPrice !== undefined && t('settings.owed-price', { owedPrice: rule.owedPrice }),
    rule.capPercent < 100 && t('settings.cap', rule),
    rule.organisationCap !== null && t('settings.organisation-cap', { organisationCap: rule.organisationCap }),
  ].filter((word) => word !== false);
  return <Fact label={t('settings.assignment')}>{words.join('；') || '–'}</Fact>;
}

function Rubric({ plan, rubric }: { plan: EditionPlan; rubric: RoundRule['rubrics'][number] }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const names = plan.divisions.filter(({ code }) => rubric.divisions.includes(code)).map(({ name }) => say(name));
  return (
    <table className={styles.rubric}>
      <caption>{names.join('、')}</caption>
      <tbody>
        {rubric.criteria.map((criterion) => (
          <tr key={criterion.code}>
            <th scope="row">{say(criterion.name)}</th>
            <td>{criterion.max}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('settings.sum')}</th>
          <td>{rubric.criteria.reduce((sum, { max }) => sum + max, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
