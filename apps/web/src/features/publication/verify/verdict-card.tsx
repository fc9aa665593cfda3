import { useTranslation } from 'react-i18next';
import { namedPlace, type PartVerdict, type ValueDifference } from '#fairness/verify';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Checked } from './check-bundle.js';
import styles from './verify.module.css';

/** What was computed again, in plain words, and every place that does not follow. */
export function VerdictCard({ checked: { bundle, verdict, hash } }: { checked: Checked }) {
  const { t } = useTranslation('verify');
  const say = useSay();
  return (
    <Card title={say(bundle.edition.name)}>
      <Stack>
        <Notice tone={verdict.ok ? 'success' : 'danger'} title={t(verdict.ok ? 'holds' : 'fails')}>
          {t(verdict.ok ? 'holds-text' : 'fails-text')}
        </Notice>
        <ul className={styles.parts}>
          {verdict.parts.map((part, at) => (
            <Part key={at} part={part} checked={bundle} />
          ))}
        </ul>
        <Facts>
          <Fact label={t('set')}>{t('set-of', { no: bundle.set.no, rules: bundle.edition.rules })}</Fact>
          <Fact label={t('hash')}>
            <code className={styles.hash}>{hash}</code>
          </Fact>
        </Facts>
      </Stack>
    </Card>
  );
}

function Part({
  part: { part, name, checked: count, differs },
  checked,
}: {
  part: PartVerdict;
  checked: Checked['bundle'];
}) {
  const { t } = useTranslation('verify');
  const say = useSay();
  const round = checked.rounds.find(({ code }) => code === name);
  const good = differs.length === 0;
  return (
    <li>
      <StateTag tone={good ? 'success' : 'danger'}>
        {good ? t('agrees') : t('differs', { count: differs.length })}
      </StateTag>{' '}
      {t(`parts.${part}`, { count, round: round ? say(round.name) : name })}
      {!good && (
        <ul className={styles.found}>
          {differs.slice(0, SHOWN).map((one) => (
            <Difference key={one.at} one={one} bundle={checked} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Difference({ one, bundle }: { one: ValueDifference; bundle: Checked['bundle'] }) {
  const { t } = useTranslation('verify');
  const say = useSay();
  const { of, entry, number, value } = namedPlace(bundle, one.at);
  const named = [...bundle.rounds, ...bundle.awards].find(({ code }) => code === of);
  // the ledger's head is named as a whole, everything else by its first part: `criteria/CLINICAL`
  const [field = '', ...rest] = value.startsWith('head/') ? [value] : value.split('/');
  const label = [t(`values.${field}`, { defaultValue: field }), ...rest].join(' ');
  const where = [named ? say(named.name) : of, number ?? entry, label].filter(Boolean).join(' ');
  return <li>{t('difference', { where, published: one.published ?? '—', computed: one.computed ?? '—' })}</li>;
}

const SHOWN = 50;
