import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import type { PublicCategory, ReleaseView } from './api/release.js';
import styles from './grouped.module.css';

type Body = ReleaseView['body'];
type By = 'track' | 'region';

interface Line {
  number: string;
  title: string;
  organisation: string;
  code: string | undefined;
  rank: number | null;
  awards: string[];
}

/** The entries of a release under each track or region: winners first, then by rank. */
export function Grouped({ body, by }: { body: Body; by: By }) {
  const { t } = useTranslation('release');
  const say = useSay();
  const groups = (by === 'track' ? body.tracks : body.regions) ?? [];
  const lines = linesOf(body, by, say, t);
  return (
    <section aria-labelledby="grouped-title">
      <h2 id="grouped-title">{t(`by.${by}`)}</h2>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.code} group={group} lines={lines.filter(({ code }) => code === group.code)} />
        ))}
      </div>
    </section>
  );
}

function Group({ group, lines }: { group: PublicCategory; lines: Line[] }) {
  const { t } = useTranslation('release');
  const say = useSay();
  return (
    <section className={styles.group} aria-label={say(group.name)}>
      <h3>
        {say(group.name)} <span className={styles.count}>{t('entries', { count: lines.length })}</span>
      </h3>
      <ul>
        {lines.map(({ number, title, organisation, rank, awards }) => (
          <li key={number}>
            <p className={styles.title}>{title}</p>
            <p className={styles.from}>
              {organisation} · <span className={styles.number}>{number}</span>
              {rank !== null && ` · ${t('rank', { rank })}`}
            </p>
            {awards.length > 0 && <p className={styles.awards}>{awards.join(t('comma'))}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function linesOf(body: Body, by: By, say: ReturnType<typeof useSay>, t: TFunction<'release'>): Line[] {
  const found = new Map<string, Line>();
  const add = (one: Omit<Line, 'code' | 'rank' | 'awards'> & { track?: string; region?: string }): Line => {
    const { number, title, organisation } = one;
    const line = found.get(number) ?? { number, title, organisation, code: one[by], rank: null, awards: [] };
    found.set(number, line);
    return line;
  };
  for (const { name, winners } of body.awards)
    for (const winner of winners)
      add(winner).awards.push(winner.provisional ? t('proposed', { award: say(name) }) : say(name));
  for (const standing of body.final) add(standing).rank = standing.rank;
  return [...found.values()].sort(
    (a, b) => Number(b.awards.length > 0) - Number(a.awards.length > 0) || (a.rank ?? 9999) - (b.rank ?? 9999),
  );
}
