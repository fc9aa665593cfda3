import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Refused } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import type { Vacancy } from './api/progress.js';
import { type RoundView, useRoundStep } from './api/rounds.js';
import styles from './round.module.css';

/** Seats that judges have left: each can be given to somebody else of the panel, by chance. */
export function Vacancies({ round, vacancies }: { round: RoundView; vacancies: readonly Vacancy[] }) {
  const { t } = useTranslation('organiser');
  const replace = useRoundStep(round, 'replacements');
  const under = replace.isPending ? (replace.variables as { assignmentId: string }).assignmentId : null;
  return (
    <Card title={t('round.vacancies')}>
      <Stack>
        <p>{t('round.vacancies-text')}</p>
        <Refused error={replace.error}>
          <p>{t('round.replacement-way-out')}</p>
        </Refused>
        <ul className={styles.vacancies}>
          {vacancies.map((one) => (
            <li key={one.assignmentId}>
              <span>{t('round.vacancy', { name: one.judgeName, number: one.number })}</span>
              {round.can.replace && (
                <Button
                  busy={under === one.assignmentId}
                  onClick={() => replace.mutate({ assignmentId: one.assignmentId })}
                >
                  {t('round.replace')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
