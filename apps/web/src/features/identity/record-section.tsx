import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../../ui/facts.js';
import { Loaded } from '../../ui/loaded.js';
import { Soft } from '../../ui/stack.js';
import { useRecordSection } from './api/own-records.js';
import styles from './records.module.css';
import { useRecordText } from './record-text.js';

const SHOWN = 50;

/** One kind of record: how many there are, and each of them when it is opened. */
export function RecordSection({ section, count }: { section: string; count: number }) {
  const { t } = useTranslation('inbox');
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.section} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{t([`mine.sections.${section}`, 'mine.kept'])}</b>
        <span>{t('mine.count', { count })}</span>
      </summary>
      {open && <Records section={section} />}
    </details>
  );
}

function Records({ section }: { section: string }) {
  const { t } = useTranslation('inbox');
  const tell = useRecordText(section);
  return (
    <Loaded query={useRecordSection(section)}>
      {({ items }) => (
        <>
          <ol className={styles.records}>
            {items.slice(0, SHOWN).map((item, index) => (
              <li key={index}>
                <Facts>
                  {tell(item).map(({ key, label, text }) => (
                    <Fact key={key} label={label}>
                      {text}
                    </Fact>
                  ))}
                </Facts>
              </li>
            ))}
          </ol>
          {section === 'journal' && <Soft>{t('mine.lines-hint')}</Soft>}
          {items.length > SHOWN && <Soft>{t('mine.rest', { count: items.length - SHOWN })}</Soft>}
        </>
      )}
    </Loaded>
  );
}
