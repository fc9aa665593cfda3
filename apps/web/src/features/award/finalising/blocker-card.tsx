import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import type { FinalisingView } from '../api/finalising.js';

type Blocker = FinalisingView['blockers'][number];

/** Where each kind of thing is settled, behind the edition's address. */
const WAYS: Record<Blocker['code'], string> = {
  'round-open': 'rounds',
  'conflict-since': 'rounds',
  'conflict-after': 'rounds',
  'release-differs': 'stage',
  'signature-missing': 'rounds',
  'paper-open': 'rounds',
  'final-not-released': 'stage',
  'seats-open': 'prizes',
  'seats-exceeded': 'prizes',
  'prizes-outdated': 'prizes',
  'prizes-waiting': 'prizes',
  'ledger-broken': 'settings',
  'count-differs': 'finalising#counts',
  'set-beside': 'finalising#sets',
};

/** What stands in the way of finalising, each with the page that settles it. */
export function BlockerCard({ view, base }: { view: FinalisingView; base: string }) {
  const { t } = useTranslation('finalising');
  const say = useSay();
  const names = new Map([...view.rounds, ...view.awards].map(({ code, name }) => [code, say(name)]));
  const about = ({ code, about: what }: Blocker) =>
    code === 'count-differs' ? t(`means.${what ?? 'library'}`) : (names.get(what ?? '') ?? what ?? '');
  if (view.blockers.length === 0) {
    return <Notice tone="success">{t(view.changed ? 'blockers.none' : 'blockers.done')}</Notice>;
  }
  return (
    <Card title={t('blockers.title')}>
      <ul>
        {view.blockers.map((one) => (
          <li key={`${one.code} ${one.about}`}>
            {t(`blockers.${one.code}`, { about: about(one), count: one.count })}{' '}
            <Link to={`${base}/${WAYS[one.code]}`}>{t(`ways.${WAYS[one.code].split('#')[0]}`)}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
