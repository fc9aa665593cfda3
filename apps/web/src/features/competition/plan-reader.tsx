import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import type { EditionPlan } from './api/plan.js';
import { PlanAwards } from './plan-awards.js';
import { PlanForm } from './plan-form.js';
import { PlanRounds } from './plan-rounds.js';
import styles from './plan.module.css';

/** An edition's plan as people read it. */
export function PlanReader({ plan }: { plan: EditionPlan }) {
  return (
    <>
      <Basics plan={plan} />
      <Categories plan={plan} />
      <PlanRounds plan={plan} />
      <PlanAwards plan={plan} />
      <PlanForm plan={plan} />
    </>
  );
}

function Basics({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const hosts = plan.organizers.toSorted((a, b) => a.order - b.order);
  const roles = [...new Set(hosts.map(({ role }) => role))];
  return (
    <Card title={t('settings.basics')}>
      <Facts>
        <Fact label={t('settings.name')}>{say(plan.name)}</Fact>
        <Fact label={t('settings.theme')}>{say(plan.theme)}</Fact>
        <Fact label={t('settings.code')}>
          {plan.code} · {t('settings.prefix', { prefix: plan.numberPrefix })}
        </Fact>
        {roles.map((role) => (
          <Fact key={role} label={t(`settings.hosts.${role}`)}>
            {hosts
              .filter((one) => one.role === role)
              .map((one) => say(one.name))
              .join('、')}
          </Fact>
        ))}
        <Fact label={t('settings.venue')}>
          {say(plan.venue.name)} · {say(plan.venue.address)}
        </Fact>
        <Fact label={t('settings.eligibility')}>{say(plan.eligibility.text)}</Fact>
        <Fact label={t('settings.members')}>{t('settings.members-range', plan.members)}</Fact>
        <Fact label={t('settings.correction')}>{t('settings.correction-days', { count: plan.correctionDays })}</Fact>
      </Facts>
    </Card>
  );
}

function Categories({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  return (
    <Card title={t('settings.categories')}>
      {[plan.tracks, plan.divisions].map((list, index) => (
        <div key={index} className={styles.part}>
          <h3>{t(index === 0 ? 'entries.track' : 'entries.division')}</h3>
          <Facts>
            {list.map((one) => (
              <Fact key={one.code} label={`${one.code} ${say(one.name)}`}>
                {say(one.summary)}
              </Fact>
            ))}
          </Facts>
        </div>
      ))}
    </Card>
  );
}
