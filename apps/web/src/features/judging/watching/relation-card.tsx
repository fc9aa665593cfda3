import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Soft, Stack } from '../../../ui/stack.js';
import type { RelationFigures } from '../api/figures.js';
import { points, wayOf } from './figures.js';

/** Whether marks under relations on record are higher than the same judges' others, kind by kind. */
export function RelationCard({ relations }: { relations: readonly RelationFigures[] }) {
  const { t } = useTranslation('watching');
  const looked = relations.filter(({ q }) => q !== null).length;
  return (
    <Card title={t('relations.title')}>
      {relations.length === 0 ? (
        <p>{t('relations.none')}</p>
      ) : (
        <Stack>
          <p>{t('relations.about')}</p>
          <Facts>
            {relations.map((one) => (
              <Kind key={one.relation} kind={one} looked={looked} />
            ))}
          </Facts>
          <Soft>{t('relations.method')}</Soft>
        </Stack>
      )}
    </Card>
  );
}

function Kind({ kind, looked }: { kind: RelationFigures; looked: number }) {
  const { t } = useTranslation(['watching', 'conflicts']);
  const { relation, marks, judges, surplus, q, flagged } = kind;
  return (
    <Fact label={t(`conflicts:relations.${relation}`)}>
      {surplus === null || q === null ? (
        t('relations.few')
      ) : (
        <>
          {t('relations.surplus', { way: t(wayOf(surplus)), points: points(Math.abs(surplus)) })}{' '}
          {t('relations.chance', { percent: chanceOf(q, t('relations.under')), count: looked })}{' '}
          {flagged ? <strong>{t('relations.flagged')}</strong> : t('relations.clear')}
        </>
      )}
      <Soft>{t('relations.marks', { marks, judges })}</Soft>
    </Fact>
  );
}

/** In percent, never 0: permutations cannot tell that. */
function chanceOf(q: number, under: string): string {
  if (q < 0.001) return under;
  return q < 0.1 ? `${(q * 100).toFixed(1)}%` : `${Math.round(q * 100)}%`;
}
