import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { LinkButton } from '../../ui/button.js';
import { StateTag } from '../../ui/state-tag.js';
import type { Deliberated } from './api/deliberation.js';
import styles from './deliberation.module.css';

const TONES = { holds: 'success', candidate: 'warning', 'passed-over': 'neutral' } as const;

interface DeliberatedProps {
  one: Deliberated;
  /** Where the entry with its documents is; null: the reader has no way there. */
  to: string | null;
  /** Somebody else is hidden, so places count those shown. */
  among: boolean;
  names: { track: string; division: string };
}

/** One finalist: place and how sure it is, what each kind of judge gave, how it stands to each award, and who named it. */
export function DeliberatedCard({ one, to, among, names }: DeliberatedProps) {
  const { t } = useTranslation(['deliberation', 'organiser']);
  const { entry, rank, shown, range, chance, trl } = one;
  const facts = [entry.number, entry.organisation, names.track, names.division];
  return (
    <section className={styles.card} aria-label={entry.title}>
      <div className={styles.head}>
        <h2>{entry.title}</h2>
        <p className={styles.place}>{t(among ? 'room.place-among' : 'room.place', { rank, value: shown })}</p>
      </div>
      <p className={styles.soft}>
        {[...facts, ...(trl === null ? [] : [t('room.trl', { trl })])].filter(Boolean).join(' · ')}
      </p>
      {range && (
        <p className={styles.soft}>
          {t(range.low === range.high ? 'room.range-one' : 'room.range', range)}
          {chance !== null && ` · ${t('room.chance', { percent: Math.round(chance * 100) })}`}
        </p>
      )}
      <Kinds one={one} />
      <Awards one={one} />
      <Named one={one} />
      {to && (
        <div>
          <LinkButton look="quiet" to={to} aria-label={t('room.open-one', { title: entry.title })}>
            {t('room.open')}
          </LinkButton>
        </div>
      )}
    </section>
  );
}

/** The mean each kind of judge gave, beside one another. */
function Kinds({ one: { byKind, contrast } }: { one: Deliberated }) {
  const { t } = useTranslation(['deliberation', 'organiser']);
  if (byKind.length === 0) return null;
  return (
    <>
      <dl className={styles.kinds} aria-label={t('room.by-kind')}>
        {byKind.map(({ kind, mean, sheets }) => (
          <div key={kind}>
            <dt>{t(`organiser:judge-kinds.${kind}`)}</dt>
            <dd>
              {mean} <small>{t('room.sheets', { count: sheets })}</small>
            </dd>
          </div>
        ))}
      </dl>
      {contrast && <p>{t(`room.contrast.${contrast.more ?? 'same'}`, { by: contrast.by })}</p>}
    </>
  );
}

function Awards({ one: { awards } }: { one: Deliberated }) {
  const { t } = useTranslation('deliberation');
  const say = useSay();
  if (awards.length === 0) return null;
  return (
    <ul className={styles.awards} aria-label={t('room.awards')}>
      {awards.map(({ awardCode, name, standing, reason, people }) => (
        <li key={awardCode}>
          {say(name)} <StateTag tone={TONES[standing]}>{t(`room.standing.${standing}`)}</StateTag>
          {reason !== null && <small> {t(`room.reasons.${reason.split(':')[0]}`)}</small>}
          {people.length > 0 && <small> {t('room.people', { names: people.join(t('comma')) })}</small>}
        </li>
      ))}
    </ul>
  );
}

/** For what experts named it, and why; without their names, as on the ballot. */
function Named({ one: { named } }: { one: Deliberated }) {
  const { t } = useTranslation('deliberation');
  const say = useSay();
  if (named.length === 0) return null;
  return (
    <div>
      <h3 className={styles.soft}>{t('room.named')}</h3>
      <ul className={styles.awards}>
        {named.map(({ name, holderName, grounds }, at) => (
          <li key={at}>
            <b>{[say(name), holderName].filter(Boolean).join(' · ')}</b> {grounds}
          </li>
        ))}
      </ul>
    </div>
  );
}
