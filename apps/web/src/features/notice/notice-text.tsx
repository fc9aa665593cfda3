import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { StateTag } from '../../ui/state-tag.js';
import type { NoticeBody } from './api/notices.js';
import styles from './notice.module.css';

type Section = NoticeBody['sections'][number];
type Line = Section['lines'][number];

/** The fixed layout of a notice: number, title, opening, list, how to object, who signs. */
export function NoticeText({ body, startsAt }: { body: NoticeBody; startsAt: string }) {
  const { t } = useTranslation('notice');
  const say = useSay();
  const dates = useDates();
  return (
    <div className={styles.text}>
      <p className={styles.number}>{say(body.number)}</p>
      <p className={styles.paragraph}>{say(body.opening)}</p>
      {body.sections.map((section) => (
        <SectionTable key={section.code ?? ''} section={section} scores={body.scores} />
      ))}
      {body.objecting && (
        <section className={styles.section} aria-labelledby="objecting">
          <h2 id="objecting">{t('objecting')}</h2>
          <p className={styles.paragraph}>{say(body.objecting)}</p>
        </section>
      )}
      <p className={styles.issuers}>
        {body.issuers.map((issuer) => (
          <span key={issuer.en}>{say(issuer)}</span>
        ))}
        <time dateTime={startsAt}>{dates.day(startsAt)}</time>
      </p>
    </div>
  );
}

function SectionTable({ section, scores }: { section: Section; scores: boolean }) {
  const { t } = useTranslation('notice');
  const say = useSay();
  const { held = 0 } = section;
  const name = section.name ? say(section.name) : t('list-of');
  const columns: Column<Line>[] = [
    { key: 'number', title: t('entry-number'), render: (line) => line.number },
    {
      key: 'title',
      title: t('entry'),
      lead: true,
      render: (line) => (
        <>
          {line.title} {line.changed && <StateTag tone="warning">{t('changed')}</StateTag>}{' '}
          {line.suspended && <StateTag tone="neutral">{t('suspended')}</StateTag>}
        </>
      ),
    },
    { key: 'organisation', title: t('organisation'), render: (line) => line.organisation },
    { key: 'people', title: t('people'), render: (line) => line.people.join(t('comma')) || t('unnamed') },
    ...(scores
      ? [{ key: 'score', title: t('score'), align: 'end' as const, render: (line: Line) => line.score ?? '–' }]
      : []),
  ];
  return (
    <section className={styles.section} aria-label={name}>
      <h2>{name}</h2>
      <DataList
        caption={name}
        columns={columns}
        rows={section.lines}
        rowKey={(line) => line.number}
        empty={<p>{held > 0 ? t('held', { count: held }) : t('vacant')}</p>}
      />
      {held > 0 && section.lines.length > 0 && <p>{t('held', { count: held })}</p>}
      {section.vacant > 0 && section.lines.length > 0 && <p>{t('vacancies', { count: section.vacant })}</p>}
    </section>
  );
}
