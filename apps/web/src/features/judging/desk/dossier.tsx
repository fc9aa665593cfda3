import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/file-size.js';
import { useSay } from '../../../lib/i18n.js';
import { AnswerValue } from '../../../ui/answer-value.js';
import { FileView, isShown } from '../../../ui/file-view.js';
import { Icon } from '../../../ui/icon.js';
import type { Assignment } from '../api/assignment.js';
import { useKeptFiles } from '../offline/use-device.js';
import styles from './desk.module.css';
import { TEAM_ANCHOR, TeamSection } from './team-section.js';

const shown = (file: Assignment['entry']['documents'][number]) => file.state === 'passed' && isShown(file);

/** The entry as it was frozen: its files, then its answers section by section. */
export function Dossier({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation('judge');
  const say = useSay();
  const read = useKeptFiles();
  const { entry } = assignment;
  return (
    <article className={styles.dossier} aria-label={t('desk.dossier')}>
      <p className={styles.meta}>
        {[entry.organisationName, entry.leadName, t('desk.revision', { no: entry.revisionNo })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className={styles.files}>
        {entry.documents.map((file) => (
          <li key={file.id}>
            <a
              href={`/api/assignments/${assignment.id}/files/${file.id}`}
              download={file.name}
              aria-describedby={`size-${file.id}`}
            >
              <Icon name="file" />
              {file.name}
            </a>
            {shown(file) && (
              <FileView address={`/api/assignments/${assignment.id}/files/${file.id}`} file={file} read={read} />
            )}
            <span id={`size-${file.id}`}>
              {shown(file) ? fileSize(file.size) : t('desk.size', { size: fileSize(file.size) })}
            </span>
          </li>
        ))}
      </ul>
      <nav className={styles.contents} aria-label={t('desk.contents')}>
        {entry.sections.map(({ code, name }) => (
          <a key={code} href={`#${code}`}>
            {say(name)}
          </a>
        ))}
        {entry.members.length > 0 && <a href={`#${TEAM_ANCHOR}`}>{t('declare.members')}</a>}
      </nav>
      {entry.sections.map((section) => (
        <section key={section.code} id={section.code} className={styles.section}>
          <h2>{say(section.name)}</h2>
          {section.answers.map((answer) => (
            <div key={answer.key}>
              <h3>{say(answer.label)}</h3>
              <AnswerValue value={answer.value} options={answer.options} columns={answer.columns} />
            </div>
          ))}
        </section>
      ))}
      {entry.members.length > 0 && <TeamSection members={entry.members} />}
    </article>
  );
}
