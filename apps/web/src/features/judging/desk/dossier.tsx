import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/file-size.js';
import { useSay } from '../../../lib/i18n.js';
import { useOpenFile } from '../../../lib/use-open-file.js';
import { AnswerValue } from '../../../ui/answer-value.js';
import { isShown } from '../../../ui/file-view.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import styles from './desk.module.css';
import { FileBeside } from './file-beside.js';
import type { Reading } from './reading.js';
import { TEAM_ANCHOR, TeamSection } from './team-section.js';

type JudgedFile = Reading['entry']['documents'][number];

const shown = (file: JudgedFile) => file.state === 'passed' && isShown(file);

/** Whoever closes a file is again where they opened it. */
function useFocusAfter(id: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (id === null && before.current) document.getElementById(`view-${before.current}`)?.focus();
    before.current = id;
  }, [id]);
}

/** The entry as it was frozen: its files, then its answers section by section; a file that is open takes their place. */
export function Dossier(reading: Reading) {
  const { t } = useTranslation('judge');
  const say = useSay();
  const { entry } = reading;
  const { id, open } = useOpenFile();
  const viewed = entry.documents.filter(shown);
  useFocusAfter(id);
  if (viewed.some((file) => file.id === id)) return <FileBeside reading={reading} files={viewed} />;
  return (
    <article className={styles.dossier} aria-label={t('desk.dossier')}>
      <p className={styles.meta}>
        {[entry.organisationName, entry.leadName, t('desk.revision', { no: entry.revisionNo })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className={styles.files}>
        {entry.documents.map((file) => (
          <DossierFile key={file.id} address={`${reading.files}/${file.id}`} file={file} onOpen={() => open(file.id)} />
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

interface DossierFileProps {
  address: string;
  file: JudgedFile;
  onOpen: () => void;
}

/** A file of the entry: a copy to take along, a film to watch here, or why there is neither. */
function DossierFile({ address, file, onOpen }: DossierFileProps) {
  const { t } = useTranslation(['judge', 'files']);
  const size = fileSize(file.size);
  const name = (
    <>
      <Icon name="file" />
      {file.name}
    </>
  );
  return (
    <li>
      {file.showing === 'marked' ? (
        <a href={address} download={file.name} aria-describedby={`size-${file.id}`}>
          {name}
        </a>
      ) : (
        <span className={styles.named}>{name}</span>
      )}
      {shown(file) && (
        <Button look="text" id={`view-${file.id}`} onClick={onOpen}>
          {t('files:view')}
        </Button>
      )}
      <span id={`size-${file.id}`}>
        {file.showing === 'kept' ? t('files:unmarkable') : shown(file) ? size : t('desk.size', { size })}
      </span>
    </li>
  );
}
