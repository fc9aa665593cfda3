import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { Loaded } from '../../../ui/loaded.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type ListCertainty, useCertainty } from '../api/figures.js';
import type { RoundView } from '../api/rounds.js';
import { type JudgingPlan, listName } from '../rules.js';
import styles from './certainty.module.css';
import { ChanceTable } from './chance-table.js';

/** How sure the places are, list by list. The rank is the result; everything here is advice. */
export function CertaintyCards({ round, plan }: { round: RoundView; plan: JudgingPlan }) {
  const { t } = useTranslation(['closing', 'organiser']);
  const say = useSay();
  return (
    <Loaded query={useCertainty(round.id)}>
      {({ weighedAt, lists }) => (
        <>
          {weighedAt === null && (
            <Card title={t('certainty.title')}>
              <p>{t('certainty.computing')}</p>
            </Card>
          )}
          {lists.map((list) => (
            <Card key={list.key} title={`${t('certainty.title')} · ${listName(plan, list.key, say, t)}`}>
              <Certainty list={list} last={round.lists.every(({ seats }) => seats === null)} />
            </Card>
          ))}
        </>
      )}
    </Loaded>
  );
}

function Certainty({ list, last }: { list: ListCertainty; last: boolean }) {
  const { t } = useTranslation('closing');
  const open = list.places.filter((place) => place.open).length;
  return (
    <Stack>
      <p>{t('certainty.about')}</p>
      <ul className={styles.findings}>
        <li>{t(open === 0 ? 'certainty.zone-none' : 'certainty.zone', { count: open })}</li>
        <Adjusting list={list} />
        {list.lines.map((line) => (
          <Without key={line.cut} line={line} last={last} />
        ))}
      </ul>
      <ChanceTable list={list} />
      <Soft>{t('certainty.method')}</Soft>
    </Stack>
  );
}

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join('、');

/** What taking the judges' severity out would change. */
function Adjusting({ list }: { list: ListCertainty }) {
  const { t } = useTranslation('closing');
  if (!list.modelled) return <li>{t('certainty.not-modelled')}</li>;
  if (list.enters.length === 0) return <li>{t('certainty.adjusting-same')}</li>;
  return <li>{t('certainty.adjusting-changes', { enters: names(list.enters), leaves: names(list.leaves) })}</li>;
}

/** Whether the same entries stand above the line without any single judge; who, and what would change, if not. */
function Without({ line, last }: { line: ListCertainty['lines'][number]; last: boolean }) {
  const { t } = useTranslation('closing');
  const above = t(last ? 'certainty.first' : 'certainty.above', { count: line.cut });
  if (line.holds) return <li>{t('certainty.holds', { above })}</li>;
  return (
    <li>
      {t('certainty.hangs', { above, count: line.flips.length })}
      <details className={styles.fold}>
        <summary>{t('certainty.without-whom')}</summary>
        <ul>
          {line.flips.map(({ judge, enters, leaves }) => (
            <li key={judge.id}>
              {t('certainty.without', {
                judge: judge.name,
                enters: names(enters) || '–',
                leaves: names(leaves) || '–',
              })}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
