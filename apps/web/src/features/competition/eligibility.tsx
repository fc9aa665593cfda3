import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Icon } from '../../ui/icon.js';
import type { FrontDocument, FrontView } from './api/front.js';
import styles from './cards.module.css';
import { Section } from './section.js';
import { sizeText } from './size.js';

/** Who may enter, with how many people, and what they bring. */
export function Eligibility({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const say = useSay();
  return (
    <Section id="enter" soft title={t('enter.title')} lead={t('enter.lead')}>
      <div className={styles.entering}>
        <article className={styles.card}>
          <Head icon="pin" title={t('enter.who')} />
          <ul className={styles.chips}>
            {front.eligibility.provinces.map((code) => (
              <li key={code}>{t(`provinces.${code}`, { defaultValue: code })}</li>
            ))}
          </ul>
          <p>{say(front.eligibility.text)}</p>
        </article>
        <article className={styles.card}>
          <Head icon="people" title={t('enter.team')} />
          <p>{t('enter.team-text', front.members)}</p>
          <p>{t('enter.entries-text', front.entries)}</p>
          <p className={styles.free}>{t('enter.free')}</p>
        </article>
        <article className={styles.card}>
          <Head icon="file" title={t('enter.bring')} />
          <ul className={styles.documents}>
            {front.documents.map((document) => (
              <Document key={document.code} document={document} />
            ))}
          </ul>
        </article>
      </div>
    </Section>
  );
}

function Head({ icon, title }: { icon: 'pin' | 'people' | 'file'; title: string }) {
  return (
    <h3 className={styles.head}>
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      {title}
    </h3>
  );
}

function Document({ document }: { document: FrontDocument }) {
  const { t } = useTranslation('public');
  const say = useSay();
  const limits = [
    t('enter.limits', { size: sizeText(document.maxBytes) }),
    document.maxPages !== null && t('enter.pages', { count: document.maxPages }),
  ].filter(Boolean);
  return (
    <li>
      <b>{say(document.name)}</b>{' '}
      <span className={styles.flag}>{t(document.required ? 'enter.required' : 'enter.optional')}</span>
      <span className={styles.fine}>{limits.join(' · ')}</span>
    </li>
  );
}
